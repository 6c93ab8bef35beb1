package dev.clientele.portfolio;

/// Which customers of a selection are active, and what they bought lately.
public final class Activity {

    private Activity() {}

    /// For each customer whether it is selected and has a purchase day with `start <= day < end`.
    public static boolean[] between(Selection selection, int start, int end) {
        var active = new boolean[selection.includes().length];
        var days = selection.days();
        var day = days.day();
        var net = days.net();
        for (var customer = 0; customer < active.length; customer++) {
            if (selection.includes()[customer]) {
                var from = days.offsets()[customer];
                for (var row = days.offsets()[customer + 1] - 1; row >= from && day[row] >= start; row--) {
                    if (day[row] < end && net[row] > 0) {
                        active[customer] = true;
                        break;
                    }
                }
            }
        }
        return active;
    }
}
