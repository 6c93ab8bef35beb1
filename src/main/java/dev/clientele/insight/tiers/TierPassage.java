package dev.clientele.insight.tiers;

import dev.clientele.command.Invocation;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.TierMoves;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The tier that those asked for left, or reached, or both: `tiers moves leaving platinum`.
///
/// @param lapsed whether they are in no tier since
record TierPassage(Optional<Tier> leaving, Optional<Tier> reaching, boolean lapsed) {

    /// Said in the place of a tier that is reached: those who are no longer active.
    static final String INACTIVE = "inactive";

    static TierPassage of(Invocation asked) {
        var reaching = asked.choice(TiersQuestion.REACHING);
        return new TierPassage(asked.choice(TiersQuestion.LEAVING).map(Tier::of),
                reaching.filter(word -> !word.equals(INACTIVE)).map(Tier::of), reaching.filter(INACTIVE::equals).isPresent());
    }

    boolean isAsked() {
        return lapsed || !tiers().isEmpty();
    }

    List<Tier> tiers() {
        return Stream.of(leaving, reaching).flatMap(Optional::stream).toList();
    }

    /// Whoever went that way, with whom most was lost, or of a tier that was reached most won, first.
    List<Move> in(TierMoves moves) {
        var byChange = Comparator.comparingLong(Move::change).thenComparingInt(Move::customer);
        return moves.all().stream().filter(move -> fits(leaving, move, Move::from) && fits(reaching, move, Move::to)
                && (!lapsed || move.to() == moves.inactive()))
                .sorted(leaving.isPresent()
                        ? byChange
                        : Comparator.comparingLong(Move::change).reversed()
                                .thenComparingInt(Move::customer))
                .toList();
    }

    private static boolean fits(Optional<Tier> tier, Move move, Function<Move, Integer> place) {
        return tier.isEmpty() || tier.get().place() == place.apply(move);
    }

    /// `left Platinum`, `went from Gold to Silver`, `went from Gold to Inactive`.
    String verb() {
        if (lapsed) {
            return leaving.map(left -> "went from " + left.label() + " to inactive").orElse("became inactive");
        }
        return leaving.map(left -> reaching.map(reached -> "went from " + left.label() + " to " + reached.label())
                .orElse("left " + left.label())).orElseGet(() -> "reached " + reaching.orElseThrow().label());
    }
}
