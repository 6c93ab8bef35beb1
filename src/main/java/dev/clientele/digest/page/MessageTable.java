package dev.clientele.digest.page;

import dev.clientele.analysis.RiskWords;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Drift;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.RestatedFigure;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The one table of the message: a row for each finding, with the names that matter most.
final class MessageTable {

    private static final int MOST_NAMES = 3;
    private static final Value NOTHING = new Value.Text("");

    private final DigestWords words;
    private final Digest digest;
    private final List<List<Value>> rows = new ArrayList<>();

    MessageTable(DigestWords words) {
        this.words = words;
        this.digest = words.digest();
    }

    Table table() {
        digest.request().content().sections().forEach(this::add);
        var columns = List.of(new Column("what", "What", Unit.Plain.TEXT), new Column("now", "Now", words.asked().money()),
                new Column("before", "Before", words.asked().money()), new Column("change", "Change", words.asked().money()),
                new Column("who", "Who", Unit.Plain.TEXT));
        return new Table("", columns, rows, List.of());
    }

    private void add(Section section) {
        switch (section) {
            case REVENUE -> digest.revenue().stretches().forEach(this::revenue);
            case FLOWS -> flows();
            case TIERS -> digest.tiers().ifPresent(tiers -> {
                moves("Up a tier", tiers.up());
                moves("Down a tier", tiers.down());
            });
            case MOVERS -> {
                movers("Grew", digest.movers().up());
                movers("Shrank", digest.movers().down());
            }
            case RISK -> risks();
            case CONCENTRATION -> concentration();
            case ACTIONS -> actions();
            case RESTATED -> digest.restated().forEach(this::restated);
        }
    }

    private void row(String what, Value now, Value before, Value change, String who) {
        rows.add(List.of(new Value.Text(what), now, before, change, new Value.Text(who)));
    }

    private void revenue(RevenueWindow stretch) {
        var before = stretch.before().<Value>map(days -> words.asked().money(stretch.netBefore()))
                .orElseGet(() -> new Value.Undefined("the data begins later"));
        row("Net revenue, " + words.stretch(stretch.kind(), words.asked().asOf()), words.asked().money(stretch.net()), before,
                stretch.change(), "");
    }

    private void flows() {
        var flow = digest.flows().flow();
        var sum = words.phrase("{opening} + {new} new + {regained} regained - {lost} lost = {closing} \u2713")
                .with("opening", flow.opening())
                .with("new", flow.gained()).with("regained", flow.regained()).with("lost", flow.lost()).with("closing", flow.closing());
        row("Active customers", new Value.Count(flow.closing()), new Value.Count(flow.opening()), signed(flow.closing() - flow.opening()),
                sum.words());
        members("New", digest.flows().gained(), Member::closingNet, digest.flows().newNet());
        members("Regained", digest.flows().regained(), Member::closingNet, digest.flows().regainedNet());
        members("Lost", digest.flows().lost(), Member::openingNet, -digest.flows().lostNet());
    }

    private void members(String what, List<Member> members, Function<Member, Long> money, long change) {
        if (!members.isEmpty()) {
            row(what, new Value.Count(members.size()), NOTHING, gain(change), names(members,
                    member -> words.withOwner(member.customer()) + " " + words.money(money.apply(member))));
        }
    }

    private void moves(String what, List<Move> moves) {
        if (!moves.isEmpty()) {
            row(what, new Value.Count(moves.size()), NOTHING, gain(moves.stream().mapToLong(Move::change).sum()),
                    names(moves, move -> words.withOwner(move.customer()) + " " + words.tiers(move)));
        }
    }

    private void movers(String what, int[] customers) {
        if (customers.length > 0) {
            var all = IntStream.of(customers).boxed().toList();
            var change = all.stream().mapToLong(customer -> digest.movers().change()[customer]).sum();
            row(what + ", last " + Movers.WEEKS + " weeks", new Value.Count(customers.length), NOTHING, gain(change),
                    names(all, customer -> words.withOwner(customer) + " " + words.gain(digest.movers().change()[customer])));
        }
    }

    private void risks() {
        var customers = IntStream.of(digest.risks().customers()).boxed().toList();
        if (!customers.isEmpty()) {
            var why = new RiskWords(digest.risks().of());
            row("Newly at risk", new Value.Count(customers.size()), NOTHING, NOTHING, names(customers,
                    customer -> words.withOwner(customer) + " " + words.atStake(customer, ", ") + why.all(customer).getFirst()));
        }
    }

    private void concentration() {
        var now = digest.drift().now();
        var then = digest.drift().then();
        row("Share of the top 5", now.top5(), then.top5(), Drift.moved(now.top5(), then.top5()), "");
        row("Share of the top 10", now.top10(), then.top10(), Drift.moved(now.top10(), then.top10()), "");
        row("Customers that make half", new Value.Count(now.forHalf()), new Value.Count(then.forHalf()),
                signed(now.forHalf() - then.forHalf()), "of " + words.wording().counted(now.customers(), "customer", "customers"));
    }

    private void actions() {
        if (!digest.due().isEmpty()) {
            row("Actions due", new Value.Count(digest.due().size()), NOTHING, NOTHING, names(digest.due(),
                    action -> words.phrase("{action}[, {customer}][ ({who})]").with("action", action.what())
                            .with("customer", action.customer()).with("who", action.who()).words()));
        }
    }

    private void restated(RestatedFigure restated) {
        var asOf = digest.request().last().orElseThrow().figures().asOf();
        row("Restated: " + words.figure(restated.what(), asOf), restated.now(), restated.then(), difference(restated), "");
    }

    private Value difference(RestatedFigure restated) {
        if (restated.now() instanceof Money now && restated.then() instanceof Money then) {
            return gain(now.minor() - then.minor());
        }
        if (restated.now() instanceof Value.Count(long now) && restated.then() instanceof Value.Count(long then)) {
            return signed(now - then);
        }
        return NOTHING;
    }

    private Value gain(long minor) {
        return signed(minor > 0, words.wording().money(words.asked().money(minor)));
    }

    private Value signed(long count) {
        return signed(count > 0, words.wording().count(count));
    }

    private Value signed(boolean more, String number) {
        return new Value.Text(words.phrase("{more:+|}{number}").with("more", more).with("number", number).words());
    }

    /// The first few, and how many more there are.
    private <T> String names(List<T> all, Function<T, String> name) {
        var more = all.size() - MOST_NAMES;
        return words.phrase("{some}[{cut}; {more} more]")
                .with("some", all.stream().limit(MOST_NAMES).map(name).collect(Collectors.joining("; ")))
                .with("cut", more > 0).with("more", more).words();
    }
}
