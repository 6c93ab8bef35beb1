package dev.clientele.digest.page;

import dev.clientele.analysis.RiskWords;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Drift;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.RestatedFigure;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flows.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The one table of the message: the figures, whom to call, and the good news, in about ten lines. All names stand in the details.
final class MessageTable {

    private static final int MOST_CALLS = 5;
    /// A cell of a table in a chat holds little more.
    private static final int LONGEST_LINE = 230;
    private static final double CONCENTRATION_MOVED = 0.01;
    private static final Value NOTHING = new Value.Text("");

    private final DigestWords words;
    private final Digest digest;
    private final List<Line> lines = new ArrayList<>();

    /// A row.
    ///
    /// @param customer whom it is about, empty where it is about no single one
    private record Line(String what, String customer, Value now, Value before, Value change, String note) {

        /// A finding without an amount.
        static Line said(String what, String note) {
            return new Line(what, "", NOTHING, NOTHING, NOTHING, note);
        }
    }

    MessageTable(DigestWords words) {
        this.words = words;
        this.digest = words.digest();
    }

    Table table() {
        digest.request().content().sections().forEach(this::add);
        goodNews().ifPresent(lines::add);
        var money = words.asked().money();
        var table = TableBuilder.of(lines).text("what", "What", Line::what);
        if (lines.stream().anyMatch(line -> !line.customer().isEmpty())) {
            table.text("customer", "Customer", Line::customer);
        }
        return table.column("now", "Now", money, Line::now).column("before", "Before", money, Line::before)
                .column("change", "Change", money, Line::change).text("note", "Note", Line::note).table("").asList();
    }

    private void add(Section section) {
        switch (section) {
            case REVENUE -> digest.revenue().stretches().stream().filter(stretch -> stretch.kind() != RevenueWindow.Kind.MONTH)
                    .forEach(this::revenue);
            case FLOWS -> flows();
            case RISK -> {
                IntStream.of(digest.risks().calls()).limit(MOST_CALLS).forEach(this::call);
                alsoQuiet(IntStream.of(digest.risks().calls()).skip(MOST_CALLS).toArray());
            }
            case CONCENTRATION -> concentration();
            case ACTIONS -> {
                actions();
                record();
            }
            case RESTATED -> digest.restated().forEach(this::restated);
            case TIERS, MOVERS -> {
                // The details name them; the good news says who grew.
            }
        }
    }

    private void revenue(RevenueWindow stretch) {
        var before = stretch.before().<Value>map(days -> words.asked().money(stretch.netBefore()))
                .orElseGet(() -> new Value.Undefined("the data begins later"));
        lines.add(new Line("Net revenue, " + words.stretch(stretch.kind(), words.asked().asOf()), "", words.asked().money(stretch.net()),
                before, stretch.change(), stretch.kind() == RevenueWindow.Kind.WEEK ? words.holidays() : ""));
    }

    private void flows() {
        var flow = digest.flows().flow();
        var sum = words.phrase("{opening} + {new} new + {regained} regained - {lost} lost = {closing} \u2713")
                .with("opening", flow.opening())
                .with("new", flow.gained()).with("regained", flow.regained()).with("lost", flow.lost()).with("closing", flow.closing());
        lines.add(new Line("Active customers", "", new Value.Count(flow.closing()), new Value.Count(flow.opening()),
                signed(flow.closing() - flow.opening()), sum.words()));
        var lost = digest.flows().lost();
        if (!lost.isEmpty()) {
            lines.add(new Line("Lost", "", new Value.Count(lost.size()), NOTHING, gain(-digest.flows().lostNet()),
                    words.names(lost, member -> words.withOwner(member.customer()) + " " + words.money(member.openingNet()))));
        }
    }

    /// `Call, now silent | Kronstahl Maschinenbau AG | 62,998.24 | | | Jens Brandt: usually buys every 9.5 days, silent for 20`.
    private void call(int customer) {
        var risks = digest.risks();
        var what = risks.isNewlySilent(customer) ? "Call, newly silent" : "Call";
        var owner = words.owner(customer);
        var why = new RiskWords(risks.of()).silence(customer);
        lines.add(new Line(what, words.label(customer), words.asked().money(risks.of().risks().turnover().expected()[customer]), NOTHING,
                NOTHING, (owner.isEmpty() ? "" : owner + ": ") + why));
    }

    /// `Also quiet | | 49,000 | | | Stadtwerke Drosselbüttel; Birchgate Coachworks Ltd; 3 more`: those for whom the rows do not suffice, with what
    /// they bring together.
    private void alsoQuiet(int[] others) {
        if (others.length > 0) {
            var expected = digest.risks().of().risks().turnover().expected();
            lines.add(new Line("Also quiet", "", words.asked().money(IntStream.of(others).mapToLong(customer -> expected[customer]).sum()),
                    NOTHING,
                    NOTHING, names(others)));
        }
    }

    /// As many names as a line has room for, and how many more there are.
    private String names(int[] customers) {
        var names = new StringBuilder();
        var named = 0;
        while (named < customers.length && names.length() + words.label(customers[named]).length() <= LONGEST_LINE) {
            names.append(named == 0 ? "" : "; ").append(words.label(customers[named]));
            named++;
        }
        return words.phrase("{names}[{cut}; {more} more]").with("names", names.toString()).with("cut", named < customers.length)
                .with("more", customers.length - named).words();
    }

    private void concentration() {
        var now = digest.drift().now();
        var then = digest.drift().then();
        var moved = Drift.moved(now.top10(), then.top10());
        if (moved instanceof Value.Points(double points) && Math.abs(points) >= CONCENTRATION_MOVED) {
            lines.add(new Line("Share of the top 10", "", now.top10(), then.top10(), moved, ""));
        }
    }

    private void record() {
        if (!digest.record().isEmpty()) {
            lines.add(Line.said("My own record", digest.record()));
        }
    }

    private void actions() {
        if (!digest.due().isEmpty()) {
            lines.add(new Line("Actions due", "", new Value.Count(digest.due().size()), NOTHING, NOTHING, words.names(digest.due(),
                    action -> words.phrase("{action}[, {customer}][ ({who})]").with("action", action.what())
                            .with("customer", action.customer()).with("who", action.who()).words())));
        }
    }

    /// Who came, came back and grew, in one line; empty where nobody did.
    private Optional<Line> goodNews() {
        var news = new ArrayList<String>();
        if (digest.has(Section.FLOWS)) {
            came(digest.flows().gained(), "new: ").ifPresent(news::add);
            came(digest.flows().regained(), "back: ").ifPresent(news::add);
        }
        var grew = digest.movers().up();
        if (digest.has(Section.MOVERS) && grew.length > 0 && digest.movers().change()[grew[0]] > 0) {
            news.add(words.phrase("grew most: {first} {gain} in {weeks} weeks").with("first", words.withOwner(grew[0]))
                    .with("gain", words.gain(digest.movers().change()[grew[0]])).with("weeks", Movers.WEEKS).words());
        }
        return news.isEmpty() ? Optional.empty() : Optional.of(Line.said("Good news", Phrase.capitalised(String.join("; ", news))));
    }

    private Optional<String> came(List<Member> members, String head) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var first = members.getFirst();
        var more = members.size() - 1;
        return Optional.of(words.phrase("{head}{first} {net}[{any} and {more} more]").with("head", head)
                .with("first", words.withOwner(first.customer())).with("net", words.money(first.closingNet())).with("any", more > 0)
                .with("more", more).words());
    }

    private void restated(RestatedFigure restated) {
        var asOf = digest.request().last().orElseThrow().figures().asOf();
        lines.add(new Line("Restated: " + words.figure(restated.what(), asOf), "", restated.now(), restated.then(), difference(restated),
                ""));
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
}
