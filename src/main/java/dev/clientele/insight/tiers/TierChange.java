package dev.clientele.insight.tiers;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Refusal;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.TierMoves;
import dev.clientele.portfolio.TierMoves.Move;
import dev.clientele.portfolio.Tiers;
import java.time.LocalDate;
import java.util.List;

/// The moves between two days with what was asked, and the words that their sentence, tables and charts have in common.
record TierChange(Inquiry asked, MoveDays days, Tiers after, TierMoves moves) {

    /// @throws Refusal for filters on documents or lines: a tier is one of all that a customer buys
    static TierChange of(Inquiry asked) {
        if (asked.selection().documents().isPresent()) {
            var invocation = asked.invocation();
            var ofDocuments = Selection.ofDocuments(asked.portfolio());
            var ofCustomers = invocation.filters().stream().filter(filter -> !ofDocuments.contains(filter.dimension())).toList();
            throw new Refusal("A tier depends on all that a customer buys, so moves cannot be broken down by channel, "
                    + (asked.portfolio().orders().haveOwners() ? "owner, " : "") + "product or category.",
                    List.of(invocation.withFilters(ofCustomers).question()));
        }
        var days = MoveDays.of(asked);
        var before = Scope.tiers(asked.portfolio(), asked.settings(), days.from());
        var after = Scope.tiers(asked.portfolio(), asked.settings(), days.to());
        var both = new TierMoves.Days(before, end(days.from()), after, end(days.to()));
        return new TierChange(asked, days, after, TierMoves.of(asked.selection(), both, asked.settings().tiers().hysteresis()));
    }

    TierWords words() {
        return new TierWords(asked);
    }

    /// What a row is called: a tier, `Inactive` or `New`.
    String row(int row) {
        return row == moves.inactive() + 1 ? "New" : column(row);
    }

    /// What a column is called: a tier or `Inactive`.
    String column(int column) {
        return column == moves.inactive() ? "Inactive" : after.tiers().get(column).label();
    }

    /// How many customers there are in all cells.
    long customers() {
        var sum = 0L;
        for (var row : moves.matrix()) {
            for (var cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    /// How many of the customers of a row went to the columns `from` to `to`, that one not included.
    long sum(int row, int from, int to) {
        var sum = 0L;
        for (var column = from; column < to; column++) {
            sum += moves.matrix()[row][column];
        }
        return sum;
    }

    /// How many kept their tier.
    long stayed() {
        var sum = 0L;
        for (var tier = 0; tier < moves.inactive(); tier++) {
            sum += moves.matrix()[tier][tier];
        }
        return sum;
    }

    /// Whether the data holds the twelve months to the earlier day whole, so that amounts before and after compare.
    boolean isMeasured() {
        return TierDay.isCovered(asked, days.from());
    }

    /// The change of value of all of them; undefined where the data begins later.
    Value change(List<Move> moves) {
        return isMeasured() ? asked.money(moves.stream().mapToLong(Move::change).sum()) : Coverage.BEGINS_LATER;
    }

    /// A sentence with gaps to be filled; `{between}`, `{from}`, `{to}`, `{noun}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("between", this::between).offer("noun", words()::noun)
                .offer("months", () -> TierDay.MONTHS + " months")
                .offer("from", () -> asked.wording().day(days.from())).offer("to", () -> asked.wording().day(days.to()));
    }

    private String between() {
        return phrase(" between {from} and {to}").words();
    }

    private static int end(LocalDate day) {
        return Math.toIntExact(day.toEpochDay()) + 1;
    }
}
