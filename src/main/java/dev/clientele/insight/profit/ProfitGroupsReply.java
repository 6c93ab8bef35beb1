package dev.clientele.insight.profit;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The profit and loss of each segment, product, customer and so on.
///
/// @param before the same days a year before, where they compare
/// @param all the numbers of the groups that have anything
/// @param ranked the same, the one that leaves the most first or, where asked for, the one that leaves the least
record ProfitGroupsReply(Accounts accounts, Optional<Accounts> before, ProfitGroups groups, List<Integer> all, List<Integer> ranked) {

    private static final int MOST_BARS = 20;
    private static final String NO_GAIN = "no gain before";

    static ProfitGroupsReply of(Inquiry asked, String word) {
        var period = asked.period();
        var groups = ProfitGroups.of(asked, word);
        var accounts = Accounts.of(asked, period, groups);
        var all = IntStream.range(0, accounts.parts().size()).filter(part -> !accounts.parts().get(part).isNothing()).boxed().toList();
        var order = Comparator.<Integer>comparingLong(part -> accounts.bottom(accounts.parts().get(part)))
                .thenComparing(accounts.names()::get, Comparator.reverseOrder());
        var before = asked.yearBefore(period).map(days -> Accounts.of(asked, days, groups))
                .filter(earlier -> earlier.bottomLine() == accounts.bottomLine() && earlier.isComparable());
        return new ProfitGroupsReply(accounts, before, groups, all,
                all.stream().sorted(isLowestFirst(asked) ? order : order.reversed()).toList());
    }

    private static boolean isLowestFirst(Inquiry asked) {
        return asked.invocation().choice("order").filter("lowest"::equals).isPresent();
    }

    Reply reply() {
        var notes = new ProfitNotes(accounts);
        var reply = accounts.asked().reply(phrase("Profit and loss by {group}{when}{filters}").words()).headline(headline())
                .remarks(notes.remarks()).footnotes(notes.footnotes()).buttons(buttons());
        figures(reply);
        if (all.isEmpty()) {
            return reply.reply();
        }
        reply.table(table());
        if (groups.overlaps()) {
            reply.footnote("A customer who bought from several of them is one of each.");
        } else if (!groups.word().equals(ProfitGroups.CUSTOMER)) {
            reply.table(new ShareTable(accounts, label()).table(shown()));
        }
        if (groups.word().equals(ProfitGroups.TOUCHPOINT)) {
            reply.footnote("A customer counts where it was won: at the touch-point of its earliest acquisition cost. A cost that names a "
                    + "touch-point counts there.");
        }
        return reply.chart(bars()).reply();
    }

    private List<Integer> shown() {
        return ranked.stream().limit(accounts.asked().invocation().countOrDefault()).toList();
    }

    /// `Key account left the most contribution in 2019: US$1.2m of US$1.5m. 2 segments lost US$40k.`
    private String headline() {
        if (all.isEmpty()) {
            return phrase("There was no net revenue{when}{filters}.").words();
        }
        return finding() + "." + losers();
    }

    private String finding() {
        var first = ranked.stream().filter(part -> !ProfitGroups.isNameless(accounts.names().get(part))).findFirst()
                .orElseGet(ranked::getFirst);
        return phrase("{first} {gross:made|left} the {lowest:least|most} {line}{when}{filters}: {value}; {all} in all")
                .with("first", DimensionGroups.inSentence(accounts.names().get(first)))
                .with("gross", accounts.bottomLine() != StatementLine.CONTRIBUTION)
                .with("lowest", isLowestFirst(accounts.asked())).with("value", bottom(first))
                .with("all", money(accounts.bottom(accounts.total()))).words();
    }

    private String losers() {
        var lost = all.stream().mapToLong(part -> accounts.bottom(accounts.parts().get(part))).filter(left -> left < 0).toArray();
        if (lost.length == 0) {
            return "";
        }
        return phrase(" {many} of the {all} {groups} lost {loss}.").with("many", lost.length).with("all", all.size())
                .with("groups", groups.plural())
                .with("loss", money(-java.util.Arrays.stream(lost).sum())).words();
    }

    private void figures(ReplyBuilder reply) {
        for (var line : StatementLine.all()) {
            reply.figure(line.figure(), accounts.value(line, accounts.total()));
        }
        before.ifPresent(earlier -> reply.figure(accounts.bottomLine().figure() + "YearBefore", money(earlier.bottom(earlier.total()))));
        reply.figure("parts", all.size()).figure("shown", shown().size());
    }

    private Table table() {
        var table = TableBuilder.of(shown()).column(groups.word(), label(), Unit.Plain.TEXT,
                part -> new Value.Text(accounts.names().get(part)), new Value.Text("All"));
        for (var line : StatementLine.all()) {
            if (!(accounts.value(line, accounts.total()) instanceof Value.Undefined)) {
                table.column(line.figure(), line.label(), accounts.asked().money(),
                        part -> accounts.value(line, accounts.parts().get(part)), accounts.value(line, accounts.total()));
            }
        }
        table.column("margin", "Margin", Unit.Plain.SHARE, part -> margin(accounts.parts().get(part)), margin(accounts.total()));
        before.ifPresent(earlier -> table
                .column("yearBefore", "Year before", accounts.asked().money(), part -> money(wasBottom(earlier, part)),
                        money(earlier.bottom(earlier.total())))
                .column("change", "Change", Unit.Plain.SHARE,
                        part -> Ratios.change(accounts.bottom(accounts.parts().get(part)), wasBottom(earlier, part), NO_GAIN),
                        Ratios.change(accounts.bottom(accounts.total()), earlier.bottom(earlier.total()), NO_GAIN)));
        return table.table("");
    }

    /// What a group left a year before; what is not allocated has no place of its own then.
    private static long wasBottom(Accounts earlier, int part) {
        return part < earlier.parts().size() ? earlier.bottom(earlier.parts().get(part)) : 0;
    }

    /// What is left as a share of net revenue.
    private Value margin(Statement statement) {
        return accounts.bottomLine() == StatementLine.NET_REVENUE
                ? new Value.Undefined("no costs of goods")
                : Ratios.margin(accounts.bottom(statement), statement.net());
    }

    private ChartSpec bars() {
        var bars = shown().stream().limit(MOST_BARS).map(this::bar).toList();
        var heading = new Heading(finding(),
                phrase("{Line} by {group}{when}{filters}[{cut}; the first {bars}]").with("Line", accounts.bottomLine().label())
                        .with("cut", shown().size() > MOST_BARS).with("bars", MOST_BARS).words(),
                headline());
        return new ChartSpec.Bars(heading, accounts.asked().money(), bars);
    }

    private Bar bar(int part) {
        var left = accounts.bottom(accounts.parts().get(part));
        var margin = margin(accounts.parts().get(part)) instanceof Value.Share(double share) ? accounts.asked().wording().share(share) : "";
        return new Bar(accounts.names().get(part), money(left).major().doubleValue(), margin, left < 0 ? Tone.LOSS : Tone.PRIMARY);
    }

    private List<Button> buttons() {
        var question = accounts.asked().invocation();
        var buttons = new ArrayList<Button>();
        accounts.asked().showMore(all.size()).ifPresent(buttons::add);
        buttons.add(new Button("Profit and loss in all", question.withoutChoice("by").withoutChoice("order").withoutCount().question()));
        for (var word : List.of("segment", "tier", "product", ProfitGroups.CUSTOMER)) {
            if (!word.equals(groups.word()) && ProfitQuestion.tells(accounts.asked(), word)) {
                buttons.add(new Button("By " + word, question.withoutCount().withChoice("by", word).question()));
            }
        }
        return buttons;
    }

    private String label() {
        return Phrase.capitalised(groups.noun());
    }

    private Money bottom(int part) {
        return money(accounts.bottom(accounts.parts().get(part)));
    }

    private Phrase phrase(String pattern) {
        return accounts.asked().phrase(pattern).offer("group", groups::noun)
                .offer("line", () -> accounts.bottomLine().label().toLowerCase(Locale.ROOT))
                .offer("when", () -> PeriodPhrase.of(accounts.period(), accounts.asked().wording()).clause());
    }

    private Money money(long minor) {
        return accounts.asked().money(minor);
    }
}
