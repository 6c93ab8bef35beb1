package dev.clientele.sample;

import java.util.List;

/// When a customer buys and how its demand changes.
///
/// @param spans the stretches of buying, in order, apart from each other
/// @param levels for each year what the value of an order is multiplied by
/// @param established whether the relationship is older than the sample
record Life(List<Span> spans, List<Double> levels, Turn turn, Lift lift, boolean established) {

    Life {
        spans = List.copyOf(spans);
        levels = List.copyOf(levels);
    }

    /// Days `[from, to)` in which a customer buys, as epoch days.
    record Span(int from, int to) {

        Span {
            if (to < from) {
                throw new IllegalArgumentException("span ends before it starts: " + from + ".." + to);
            }
        }
    }

    /// The same life with orders worth more for a while.
    Life lifted(Lift by) {
        return new Life(spans, levels, turn, by, established);
    }

    /// Orders that are worth more for a while, days `[from, to)` as epoch days.
    ///
    /// @param value what the value of an order is multiplied by
    record Lift(int from, int to, double value) {

        static final Lift NONE = new Lift(0, 0, 1);

        double valueAt(int today) {
            return today >= from && today < to ? value : 1;
        }
    }

    /// A change of a customer's habits from one day on.
    ///
    /// @param day the epoch day
    /// @param value what the value of an order is multiplied by
    /// @param breadth what the number of different products is multiplied by
    record Turn(int day, double value, double breadth) {

        static final Turn NONE = new Turn(Integer.MAX_VALUE, 1, 1);

        double valueAt(int today) {
            return today >= day ? value : 1;
        }

        double breadthAt(int today) {
            return today >= day ? breadth : 1;
        }
    }
}
