package dev.clientele.insight.revenue;

import dev.clientele.command.Refusal;
import dev.clientele.portfolio.breakdown.Cells;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The greatest parts of each country, quarter and so on, ranked by themselves: the three products that sell best in each country.
///
/// @param within what there is a ranking of each of
/// @param parts what is ranked
/// @param places all places of all rankings, ranking by ranking
record RankedEach(Sold sold, Axis within, Axis parts, List<Place> places) {

    private static final int USUAL = 3;
    private static final long MOST_CELLS = 3_000_000;

    /// A place in one of the rankings.
    ///
    /// @param rank counted from 0
    /// @param whole what all in the ranking bought
    record Place(int within, int rank, int part, Bought bought, Bought whole) {}

    static RankedEach of(Sold sold, Split by, Split each) {
        Axis.requireCrossing(sold, by, each);
        var within = Axis.of(sold, each);
        var parts = Axis.of(sold, by);
        if ((long) within.size() * parts.size() > MOST_CELLS) {
            throw new Refusal("That is too much to rank at once: " + within.size() + " times " + parts.size()
                    + ". Name a part of it, such as one country or one category.");
        }
        var crossing = new Crossing(sold, within, parts, Crossing.cells(sold, within, parts), all(sold, within), all(sold, parts));
        var places = IntStream.range(0, within.size()).boxed().flatMap(group -> ranking(crossing, group).stream()).toList();
        return new RankedEach(sold, within, parts, places);
    }

    private static Cells all(Sold sold, Axis axis) {
        return sold.cells(axis.grouping(), axis.days(sold));
    }

    private static List<Place> ranking(Crossing crossing, int group) {
        var sign = crossing.sold().isLowestFirst() ? 1 : -1;
        var ranked = IntStream.range(0, crossing.columns().size()).mapToObj(part -> new Crossing.Pair(group, part))
                .filter(pair -> !crossing.at(pair).isNothing() && !Double.isNaN(crossing.number(pair)))
                .sorted(Comparator.comparingDouble((Crossing.Pair pair) -> sign * crossing.number(pair))
                        .thenComparing(pair -> crossing.columns().names().get(pair.column())))
                .limit(crossing.sold().asked().invocation().count().orElse(USUAL)).toList();
        return IntStream.range(0, ranked.size())
                .mapToObj(rank -> new Place(group, rank, ranked.get(rank).column(), crossing.at(ranked.get(rank)), crossing.ofRow(group)))
                .toList();
    }

    String name(Place place) {
        return parts.names().get(place.part());
    }

    String group(Place place) {
        return within.names().get(place.within());
    }
}
