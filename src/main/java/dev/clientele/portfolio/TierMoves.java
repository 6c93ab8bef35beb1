package dev.clientele.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where each customer of a selection was at the end of one day and at the end of a later one: in a tier, *inactive*, or
/// *new* where its first purchase day lies between. Each customer that has a purchase day by the later day is in one cell.
///
/// The matrix compares the tiers of both days plainly, so that its rows and columns add up to the tiers' sizes. Only the
/// moves up and down heed the hysteresis, see [Tiers#hasMoved(int, int, int)]: who changed tier and has not moved wavers.
///
/// @param matrix how many customers, by row (the tiers' places, then inactive, then new) and column (places, then inactive)
/// @param up who moved to a better tier, greatest gain of value first
/// @param down who moved to a worse one, greatest loss of value first
/// @param lapsed who went from a tier to inactive, greatest loss of value first
/// @param wavering who changed tier within the hysteresis, by customer
/// @param arrived who is in a tier and was in none, being new or inactive, by customer
public record TierMoves(int[][] matrix, List<Move> up, List<Move> down, List<Move> lapsed, List<Move> wavering, List<Move> arrived) {

    private static final Comparator<Move> GREATEST_LOSS = Comparator.comparingLong(Move::change);

    /// A customer that changed its tier.
    ///
    /// @param from the place it left, at the earlier day
    /// @param to the place it has at the later day
    /// @param before its value at the earlier day, minor units
    /// @param after its value at the later day, minor units
    public record Move(int customer, int from, int to, long before, long after) {

        public long change() {
            return after - before;
        }
    }

    /// The tiers of both days.
    ///
    /// @param fromEnd the day after the earlier day, epoch day
    /// @param toEnd the day after the later day, epoch day
    public record Days(Tiers before, int fromEnd, Tiers after, int toEnd) {}

    private TierMoves(int tiers) {
        this(new int[tiers + 2][tiers + 1], new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
    }

    /// Counts the selected customers.
    ///
    /// @param hysteresis basis points
    public static TierMoves of(Selection selection, Days days, int hysteresis) {
        var inactive = days.before().tiers().size();
        var moves = new TierMoves(inactive);
        for (var customer = 0; customer < selection.includes().length; customer++) {
            var first = selection.includes()[customer] ? selection.days().firstPurchase(customer) : Integer.MAX_VALUE;
            if (first < days.toEnd()) {
                var from = first >= days.fromEnd() ? inactive + 1 : Math.min(inactive, days.before().place()[customer]);
                var to = Math.min(inactive, days.after().place()[customer]);
                moves.matrix[from][to]++;
                var move = new Move(customer, from, to, days.before().value()[customer], days.after().value()[customer]);
                if (from < inactive && from != to) {
                    moves.add(move, to == inactive, days.after().hasMoved(customer, from, hysteresis));
                } else if (from >= inactive && to < inactive) {
                    moves.arrived.add(move);
                }
            }
        }
        moves.up.sort(GREATEST_LOSS.reversed());
        moves.down.sort(GREATEST_LOSS);
        moves.lapsed.sort(GREATEST_LOSS);
        return moves;
    }

    private void add(Move move, boolean hasLapsed, boolean hasMoved) {
        var kind = hasLapsed ? lapsed : !hasMoved ? wavering : move.to() < move.from() ? up : down;
        kind.add(move);
    }

    /// Everybody who is in another tier than before, in one or in none: those in the matrix who are not on its diagonal.
    public List<Move> all() {
        return Stream.of(down, lapsed, wavering, up, arrived).flatMap(List::stream).toList();
    }

    /// The row and the column of customers that are in no tier; the row behind it is that of new ones.
    public int inactive() {
        return matrix.length - 2;
    }
}
