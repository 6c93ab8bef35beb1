package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import dev.clientele.analysis.TierTerms;
import dev.clientele.portfolio.TierMoves;
import dev.clientele.portfolio.TierMoves.Move;
import dev.clientele.portfolio.Tiers;
import java.util.List;
import java.util.Optional;

/// Who changed tier since the last digest. Who became inactive is lost, and who came is new or regained: they are told there.
public record TiersSince(Tiers now, List<Move> up, List<Move> down) {

    /// A customer moves by itself where what it buys changed by one part in so many.
    private static final int LEAST_PART = 20;

    public TiersSince {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /// Empty where there are no tiers to speak of: a tier is one of all that a customer buys, not of some products; and tiers by
    /// profit need costs.
    public static Optional<TiersSince> of(Scope asked, Since since) {
        var terms = asked.settings();
        if (asked.selection().documents().isPresent() || (terms.tiers().by() == TierTerms.By.PROFIT && !asked.portfolio().costed())) {
            return Optional.empty();
        }
        var before = Scope.tiers(asked.portfolio(), terms, since.day());
        var after = Scope.tiers(asked.portfolio(), terms, since.asOf());
        var fromEnd = Math.toIntExact(since.day().toEpochDay()) + 1;
        var moves = TierMoves.of(asked.selection(), new TierMoves.Days(before, fromEnd, after, asked.dataEndDay()),
                terms.tiers().hysteresis());
        return Optional.of(new TiersSince(after, own(moves.up()), own(moves.down())));
    }

    /// Without those who bought as much as before and changed tier because the boundary moved.
    private static List<Move> own(List<Move> moves) {
        return moves.stream().filter(move -> Math.abs(move.change()) * LEAST_PART >= Math.abs(move.before())).toList();
    }

    public int moved() {
        return up.size() + down.size();
    }
}
