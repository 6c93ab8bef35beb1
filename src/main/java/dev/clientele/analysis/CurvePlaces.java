package dev.clientele.analysis;

import java.util.List;
import java.util.stream.IntStream;

/// Where a curve over ranked customers is drawn: at so many places that it looks smooth however many customers there are.
public final class CurvePlaces {

    private static final int MOST_EVEN = 200;

    private CurvePlaces() {}

    /// Numbers of customers from 0 to all, spread evenly, ascending.
    ///
    /// @param customers how many there are, at least one
    /// @param besides those that must be among them, from 0 to all
    public static List<Integer> of(int customers, IntStream besides) {
        var places = Math.min(customers, MOST_EVEN);
        var evenly = IntStream.rangeClosed(0, places).map(place -> (int) ((long) place * customers / places));
        return IntStream.concat(evenly, besides).sorted().distinct().boxed().toList();
    }
}
