package dev.clientele.insight.profit;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.analysis.Ratios;
import dev.clientele.analysis.Scope;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Step;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The profit and loss in all: from net revenue down to the contribution, what a customer costs to win and to keep, and how the classes
/// of customers share in it.
///
/// @param before the same days a year before, where they compare
/// @param classes the same by tier of customers
record ProfitReply(Accounts now, Optional<Accounts> before, WonAndKept customers, Accounts classes) {

    static ProfitReply of(Inquiry asked) {
        var period = asked.period();
        var now = Accounts.of(asked, period);
        var before = asked.yearBefore(period).map(days -> Accounts.of(asked, days));
        return new ProfitReply(now, before, WonAndKept.of(now), Accounts.of(asked, period, ProfitGroups.of(asked, "tier")));
    }

    Reply reply() {
        var notes = new ProfitNotes(now);
        var reply = now.asked().reply(phrase("Profit and loss{when}{filters}").words()).headline(headline()).remarks(notes.remarks())
                .footnotes(notes.footnotes()).buttons(buttons());
        figures(reply);
        if (now.total().isNothing()) {
            return reply.reply();
        }
        reply.table(statement());
        if (now.known().anySpending()) {
            reply.table(new CustomerCostsReply(customers).table());
        }
        return reply.table(new ShareTable(classes, "Tier").table()).chart(waterfall()).reply();
    }

    /// `US$32.5m of net revenue in 2019 left a contribution of US$1.1m, 3.4 % of it. Keeping a customer costs about a sixth of winning one:
    /// US$210 against US$1,260.`
    private String headline() {
        if (now.total().isNothing()) {
            return phrase("There was no net revenue{when}{filters}.").words();
        }
        var ratio = new CustomerCostsReply(customers).ratio();
        return result() + "." + (ratio.isEmpty() ? "" : " " + ratio);
    }

    private String result() {
        var line = now.bottomLine();
        if (line == StatementLine.NET_REVENUE) {
            return phrase("Net revenue was {net}{when}{filters}; what it cost is not known").with("net", money(now.total().net())).words();
        }
        var left = now.bottom(now.total());
        var pattern = left < 0
                ? "{net} of net revenue{when}{filters} left no {line} but a loss of {left}"
                : "{net} of net revenue{when}{filters} left a {line} of {left}[{hasShare}, {share} of it]";
        var sentence = phrase(pattern).with("net", money(now.total().net())).with("line", lower(line)).with("left", money(Math.abs(left)));
        return left < 0
                ? sentence.words()
                : sentence.with("hasShare", now.total().net() > 0).with("share", Ratios.share(left, now.total().net())).words();
    }

    private void figures(ReplyBuilder reply) {
        for (var line : StatementLine.all()) {
            reply.figure(line.figure(), now.value(line, now.total()), before(line));
        }
        reply.figure("grossMargin", share(StatementLine.GROSS_PROFIT)).figure("contributionMargin", share(StatementLine.CONTRIBUTION))
                .figure("monthsWithCosts", now.known().known().size()).figure("months", now.known().months().size());
        new CustomerCostsReply(customers).figures(reply);
    }

    private Value before(StatementLine line) {
        return before.map(earlier -> earlier.comparable(line)).orElse(Scope.noYearBefore(now.period()));
    }

    private Value share(StatementLine line) {
        return now.value(line, now.total()) instanceof Money money
                ? Ratios.margin(money.minor(), now.total().net())
                : now.known().noContribution();
    }

    /// From the top to the bottom, what is taken off below zero, so that it can be added up.
    private Table statement() {
        var lines = StatementLine.all().stream()
                .filter(line -> isKnown(now, line) || before.filter(earlier -> isKnown(earlier, line)).isPresent())
                .toList();
        var table = TableBuilder.of(lines).text("line", "", StatementLine::label)
                .column("amount", "Amount", now.asked().money(), line -> signed(line, now.value(line, now.total())))
                .column("share", "Of net revenue", Unit.Plain.SHARE, line -> ofRevenue(signed(line, now.value(line, now.total()))));
        before.ifPresent(earlier -> table
                .column("yearBefore", "Year before", now.asked().money(), line -> signed(line, earlier.comparable(line)))
                .column("change", "Change", Unit.Plain.SHARE, line -> change(line, earlier)));
        return table.table("");
    }

    private static boolean isKnown(Accounts accounts, StatementLine line) {
        return accounts.value(line, accounts.total()) instanceof Money;
    }

    private Value ofRevenue(Value amount) {
        return amount instanceof Money money && now.total().net() > 0
                ? new Value.Share((double) money.minor() / now.total().net())
                : new Value.Undefined("not known");
    }

    private Value signed(StatementLine line, Value value) {
        return value instanceof Money money && !line.isTotal() ? money(-money.minor()) : value;
    }

    private Value change(StatementLine line, Accounts earlier) {
        return now.value(line, now.total()) instanceof Money amount && earlier.comparable(line) instanceof Money was
                ? Ratios.change(amount.minor(), was.minor())
                : new Value.Undefined("not known");
    }

    private ChartSpec waterfall() {
        var steps = StatementLine.all().stream().filter(line -> now.value(line, now.total()) instanceof Money).map(this::step).toList();
        var heading = new Heading(title(), phrase("Profit and loss{when}{filters}").words(), headline());
        return new ChartSpec.Waterfall(heading, now.asked().money(), steps);
    }

    private Step step(StatementLine line) {
        var amount = signed(line, now.value(line, now.total())) instanceof Money money ? money.major().doubleValue() : 0;
        return new Step(line.label(), amount, line.isTotal(), tone(line, amount));
    }

    private static Tone tone(StatementLine line, double amount) {
        if (amount < 0) {
            return Tone.LOSS;
        }
        return line.isTotal() ? Tone.PRIMARY : Tone.GAIN;
    }

    private String title() {
        var line = now.bottomLine();
        if (line == StatementLine.NET_REVENUE || now.total().net() <= 0) {
            return result();
        }
        var left = now.bottom(now.total());
        return left < 0
                ? phrase("{net} of revenue lost {left}").with("net", money(now.total().net())).with("left", money(-left)).words()
                : phrase("{share} of net revenue is left as {line}").with("share", Ratios.share(left, now.total().net()))
                        .with("line", lower(line)).words();
    }

    private static String lower(StatementLine line) {
        return line.label().toLowerCase(Locale.ROOT);
    }

    private List<Button> buttons() {
        var question = now.asked().invocation();
        var buttons = new ArrayList<Button>();
        for (var word : List.of("segment", "tier", "product", "channel", ProfitGroups.TOUCHPOINT)) {
            if (ProfitQuestion.tells(now.asked(), word)) {
                buttons.add(new Button("By " + word.replace("touchpoint", "touch-point"), question.withChoice("by", word).question()));
            }
        }
        if (now.known().goods()) {
            buttons.add(new Button("Profit whale", question.withoutCount().askInstead("whale")));
        }
        return buttons;
    }

    private Phrase phrase(String pattern) {
        return now.asked().phrase(pattern).offer("when", () -> PeriodPhrase.of(now.period(), now.asked().wording()).clause());
    }

    private Money money(long minor) {
        return now.asked().money(minor);
    }
}
