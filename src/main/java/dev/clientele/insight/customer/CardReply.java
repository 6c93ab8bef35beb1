package dev.clientele.insight.customer;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Ratios;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Puts a customer's card into a reply: title, headline, figures, footnotes, and what to ask next.
record CardReply(Card card) {

    private static final Value NEVER = new Value.Undefined("it has not bought anything");
    private static final Value RARE = new Value.Undefined("it has bought on fewer than 3 days");

    private static final int MOST_NAMED = 5;

    Reply reply() {
        var asked = card.asked();
        var reply = asked.reply(card.name()).headline(new CardWords(card).headline()).tables(new CardTables(card).all())
                .charts(new CardChart(card).all()).remarks(card.outlook().of().chance().remarks())
                .footnotes(footnotes()).buttons(buttons());
        new AliveChart(card).chart().ifPresent(reply::chart);
        figures(reply);
        return reply.reply();
    }

    private void figures(ReplyBuilder reply) {
        var windows = card.windows();
        reply.figure("netRevenueLast12Months", card.money(windows.lastTwelve().net()))
                .figure("netRevenue12MonthsBefore", card.money(windows.twelveBefore().net())).figure("change", card.change())
                .figure("netRevenueThisYear", card.money(windows.thisYear().net()))
                .figure("netRevenueLastYearToDate", card.money(windows.lastYear().net()))
                .figure("changeThisYear", card.changeThisYear()).figure("netRevenueAllTime", card.money(windows.allTime().net()))
                .figure("ordersLast12Months", windows.lastTwelve().orders()).figure("ordersAllTime", windows.allTime().orders())
                .figure("averageOrderValue", Ratios.orderValue(card.asked(), windows.allTime().net(), windows.allTime().orders()));
        standing(reply);
        rhythm(reply);
        reply.figures(card.outlook().figures()).figure("notes", card.notes().size());
    }

    private void standing(ReplyBuilder reply) {
        var standing = card.standing();
        var inactive = new Value.Undefined("it is not active");
        reply.figure("tier", standing.tier().<Value>map(tier -> new Value.Text(tier.label())).orElse(inactive))
                .figure("rank", standing.tier().<Value>map(_ -> new Value.Count(standing.rank())).orElse(inactive))
                .figure("activeCustomers", standing.active())
                .figure("shareOfPortfolio", Ratios.share(card.windows().lastTwelve().net(), standing.total()));
    }

    private void rhythm(ReplyBuilder reply) {
        var rhythm = card.rhythm();
        var customer = card.customer();
        reply.figure("purchaseDays", rhythm.purchaseDays()[customer])
                .figure("firstPurchase", bought(() -> new Value.Day(LocalDate.ofEpochDay(rhythm.first()[customer]))))
                .figure("lastPurchase", bought(() -> new Value.Day(LocalDate.ofEpochDay(rhythm.last()[customer]))))
                .figure("daysSinceLastPurchase", bought(() -> new Value.Count(rhythm.daysSince(customer))))
                .figure("usualGapDays", known(rhythm.medianGap()[customer])).figure("overdueRatio", known(rhythm.overdueRatio(customer)));
    }

    private Value bought(Supplier<Value> figure) {
        return card.hasBought() ? figure.get() : NEVER;
    }

    private Value known(double ofRhythm) {
        return card.rhythm().isKnown(card.customer()) ? new Value.Decimal(ofRhythm) : RARE;
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        var asked = card.asked();
        notes.add(asked.settings().tiers().definition().sentence());
        notes.add(Definition.OVERDUE_RATIO.sentence());
        notes.add(Definition.VALUE_AT_RISK.sentence() + " " + Definition.SIMPLE_CLV.sentence());
        notes.add(card.outlook().of().chance().note());
        if (asked.portfolio().costed()) {
            var all = card.windows().allTime();
            notes.add(new Footnotes(asked, card.wording()).estimatedCost(all.estimated(), all.net()));
        }
        var footnotes = new Footnotes(asked, card.wording());
        notes.add(footnotes.asOf());
        footnotes.uncompared(asked.dataEnd().minusYears(2)).ifPresent(notes::add);
        merged().ifPresent(notes::add);
        notes.add("To remember something about this customer, type `note " + asked.invocation().customer().orElseThrow().question()
                + ": ` and the text.");
        return notes;
    }

    /// Who was merged into it, as somebody may have asked for them.
    private Optional<String> merged() {
        var former = card.asked().portfolio().customers().former().stream().filter(merged -> merged.into() == card.customer()).toList();
        var named = former.stream().limit(MOST_NAMED).map(merged -> merged.name() + " (" + merged.id() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(former.size()).filter(count -> count > 0).map(count -> "Merged into it and counted with it: " + named
                + (count > MOST_NAMED ? " and " + (count - MOST_NAMED) + " more" : "") + ". `data merges` tells who said so.");
    }

    /// What is worked out about its value by each method.
    private String lifetimeValue() {
        return card.asked().invocation().askInstead("clv customer " + card.asked().invocation().customer().orElseThrow().question());
    }

    /// This year to the as-of day against the same days a year before.
    private String withLastYear() {
        var asked = card.asked();
        var thisYear = Period.days(asked.asOf().withDayOfYear(1), asked.asOf());
        var periods = asked.invocation().withPeriods(List.of(thisYear.yearBefore(), thisYear));
        return periods.askInstead("compare customer " + asked.invocation().customer().orElseThrow().question());
    }

    private List<Button> buttons() {
        var asked = card.asked();
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("Compare with last year", withLastYear()));
        buttons.add(new Button("Lifetime value", lifetimeValue()));
        buttons.add(new Button("Top customers", asked.invocation().askInsteadOverall("top")));
        for (var dimension : List.of(Dimension.SEGMENT, Dimension.COUNTRY, Dimension.OWNER)) {
            var value = asked.portfolio().customers().value(dimension, card.customer());
            if (!value.isEmpty()) {
                var filtered = asked.invocation().withFilters(List.of(new Filter(dimension, List.of(value))));
                var label =
                        card.phrase("Top {owned:of|in} {value}").with("owned", dimension == Dimension.OWNER).with("value", value).words();
                buttons.add(new Button(label, filtered.askInsteadOverall("top")));
            }
        }
        var owner = asked.portfolio().customers().value(Dimension.OWNER, card.customer());
        if (!owner.isEmpty()) {
            var theirs = asked.invocation().withFilters(List.of(new Filter(Dimension.OWNER, List.of(owner))));
            buttons.add(new Button("At risk: customers of " + owner, theirs.askInsteadOverall("at-risk")));
        }
        return buttons;
    }
}
