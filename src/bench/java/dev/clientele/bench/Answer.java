package dev.clientele.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An answer's rows, whoever gave them, to be held against another's.
///
/// @param rows in the order of the question
record Answer(List<Row> rows) {

    private static final double TOLERANCE = 1e-9;

    /// A row of figures.
    ///
    /// @param exact counts, days, codes and money in minor units: they must agree exactly
    /// @param shares and other quotients: they must agree to 1e-9, relative where above 1
    record Row(long[] exact, double[] shares) {

        private boolean agrees(Row other) {
            var agree = Arrays.equals(exact, other.exact) && shares.length == other.shares.length;
            for (var i = 0; agree && i < shares.length; i++) {
                agree = Math.abs(shares[i] - other.shares[i]) <= TOLERANCE * Math.max(1, Math.abs(shares[i]));
            }
            return agree;
        }

        @Override
        public String toString() {
            return Arrays.toString(exact) + Arrays.toString(shares);
        }
    }

    Answer() {
        this(new ArrayList<>());
    }

    void add(long[] exact, double... shares) {
        rows.add(new Row(exact, shares));
    }

    /// The first difference in words; empty where both answers agree.
    Optional<String> difference(Answer other) {
        if (rows.size() != other.rows.size()) {
            return Optional.of(rows.size() + " rows against " + other.rows.size());
        }
        for (var i = 0; i < rows.size(); i++) {
            if (!rows.get(i).agrees(other.rows.get(i))) {
                return Optional.of("row " + i + ": " + rows.get(i) + " against " + other.rows.get(i));
            }
        }
        return Optional.empty();
    }
}
