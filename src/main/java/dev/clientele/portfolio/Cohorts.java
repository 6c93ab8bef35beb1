package dev.clientele.portfolio;

/// What became of the customers won in each step of time: the cohort of a step is the customers whose first purchase day lies
/// in it. A cohort's age is 0 in its own step, 1 in the next.
///
/// @param starts where each step begins, ascending, and behind them where the last one ends; epoch days
/// @param dataEnd the day after the as-of day
/// @param customers for each cohort how many customers it has
/// @param active for each cohort and age, `cohort * steps + age`, how many of them have a purchase day in that step
/// @param net likewise their net revenue in that step, minor units
public record Cohorts(int[] starts, int dataEnd, int[] customers, int[] active, long[] net) {

    /// Gathers the cohorts.
    ///
    /// @param starts the first step's start to the last one's end
    /// @param first the first day on which a customer of a cohort may have bought first; no earlier than the first step
    /// @param before the day before which they have; no later than the as-of day's end
    /// @param dataEnd the day after the as-of day
    public static Cohorts of(Selection selection, int[] starts, int first, int before, int dataEnd) {
        var steps = starts.length - 1;
        var cohorts = new Cohorts(starts, dataEnd, new int[steps], new int[steps * steps], new long[steps * steps]);
        var days = selection.days();
        for (var customer = 0; customer < selection.includes().length; customer++) {
            if (selection.includes()[customer]) {
                var won = days.firstPurchase(customer);
                if (won >= first && won < before) {
                    cohorts.add(days, customer, won);
                }
            }
        }
        return cohorts;
    }

    public int steps() {
        return starts.length - 1;
    }

    /// How many of a cohort's customers bought at an age.
    public int active(int cohort, int age) {
        return active[cohort * steps() + age];
    }

    /// Their net revenue at that age, minor units.
    public long net(int cohort, int age) {
        return net[cohort * steps() + age];
    }

    /// Whether the step in which a cohort is of an age has begun by the as-of day.
    public boolean hasBegun(int cohort, int age) {
        return cohort + age < steps() && starts[cohort + age] < dataEnd;
    }

    /// Whether that step is over by the end of the as-of day.
    public boolean isOver(int cohort, int age) {
        return cohort + age < steps() && starts[cohort + age + 1] <= dataEnd;
    }

    private void add(Days days, int customer, int won) {
        var day = days.day();
        var cohort = 0;
        while (starts[cohort + 1] <= won) {
            cohort++;
        }
        customers[cohort]++;
        var step = cohort;
        var seen = -1;
        var to = days.offsets()[customer + 1];
        for (var row = days.offsets()[customer]; row < to && day[row] < dataEnd; row++) {
            if (day[row] >= won) {
                while (starts[step + 1] <= day[row]) {
                    step++;
                }
                var cell = cohort * steps() + step - cohort;
                net[cell] += days.net()[row];
                if (days.net()[row] > 0 && seen < step) {
                    active[cell]++;
                    seen = step;
                }
            }
        }
    }
}
