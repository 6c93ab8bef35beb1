package dev.clientele.portfolio;

/// How many documents lie in each of some weeks, and their net revenue; unassigned ones count.
///
/// @param documents the week that ends last first
/// @param net minor units, likewise
public record DocumentWeeks(int[] documents, long[] net) {

    private static final int DAYS = 7;

    /// Counts the weeks of seven days before a day.
    ///
    /// @param end the day after the last week, epoch day
    /// @param weeks how many
    public static DocumentWeeks before(Orders orders, int end, int weeks) {
        var documents = new int[weeks];
        var net = new long[weeks];
        var day = orders.day();
        var amount = orders.net();
        var first = end - DAYS * weeks;
        for (var row = 0; row < day.length; row++) {
            if (day[row] >= first && day[row] < end) {
                var week = (end - 1 - day[row]) / DAYS;
                documents[week]++;
                net[week] += amount[row];
            }
        }
        return new DocumentWeeks(documents, net);
    }
}
