package dev.clientele.model;

import java.time.LocalDate;

/// One raw figure of an answer or one cell of its tables, not yet put into words.
public sealed interface Value
        permits Money, Value.Count, Value.Share, Value.Change, Value.Points, Value.Decimal, Value.Day, Value.Text, Value.Undefined {

    /// A whole number of things.
    record Count(long count) implements Value {}

    /// A part of a whole: 0.49 is 49 %. May lie outside 0..1 where the field allows it (NRR).
    record Share(double share) implements Value {
        public Share {
            if (!Double.isFinite(share)) {
                throw new IllegalArgumentException("share is not finite: " + share);
            }
        }
    }

    /// A change against what was before: 0.12 is 12 % more, -0.12 is 12 % less.
    record Change(double change) implements Value {
        public Change {
            if (!Double.isFinite(change)) {
                throw new IllegalArgumentException("change is not finite: " + change);
            }
        }
    }

    /// How far a share moved: 0.014 is 1.4 percentage points more, -0.014 as much less.
    record Points(double points) implements Value {
        public Points {
            if (!Double.isFinite(points)) {
                throw new IllegalArgumentException("points is not finite: " + points);
            }
        }
    }

    /// A number in the unit its column or figure names, such as days or orders a year.
    record Decimal(double number) implements Value {
        public Decimal {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("number is not finite: " + number);
            }
        }
    }

    /// A business day.
    record Day(LocalDate day) implements Value {}

    /// A name or a word.
    record Text(String text) implements Value {}

    /// A figure that has no value, and the reason why: never 0, never NaN.
    record Undefined(String reason) implements Value {}

    /// `part / whole`, or undefined for the given reason when the whole is zero.
    static Value share(long part, long whole, String reasonIfZero) {
        return whole == 0 ? new Undefined(reasonIfZero) : new Share((double) part / whole);
    }
}
