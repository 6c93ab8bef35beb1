package dev.clientele.insight.customer;

import dev.clientele.analysis.AliveChance;
import dev.clientele.analysis.Ratios;
import dev.clientele.btyd.company.ModelValues;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Who a customer is, as far as the data says: what is not known is left out.
record CustomerProfile(Card card) {

    private static final List<Column> COLUMNS =
            List.of(new Column("field", "Profile", Unit.Plain.TEXT), new Column("value", "", Unit.Plain.TEXT));
    private static final List<Dimension> SHOWN = List.of(Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.SEGMENT, Dimension.OWNER);

    Table table() {
        var customers = card.asked().portfolio().customers();
        var profiles = customers.profiles();
        var rows = new ArrayList<List<Value>>();
        var id = customers.ids()[card.customer()];
        if (!id.equals(customers.names()[card.customer()])) {
            add(rows, "Number", id);
        }
        for (var dimension : SHOWN) {
            var word = dimension.word();
            add(rows, Phrase.capitalised(word), customers.value(dimension, card.customer()));
        }
        add(rows, "Contact", profiles.contact()[card.customer()]);
        add(rows, "Email", profiles.email()[card.customer()]);
        add(rows, "Phone", profiles.phone()[card.customer()]);
        if (card.hasBought()) {
            add(rows, "Customer since", card.wording().day(LocalDate.ofEpochDay(card.rhythm().first()[card.customer()])));
        }
        profiles.renewalOn(card.customer()).ifPresent(day -> add(rows, "Renewal", renewal(day)));
        profiles.score(card.customer()).ifPresent(score -> add(rows, "Satisfaction", score + " of 10"));
        if (profiles.hasReferred(card.customer())) {
            add(rows, "Referrals", "has brought us another customer");
        }
        add(rows, "Tier", tier());
        if (card.hasBought()) {
            add(rows, "Rhythm", rhythm());
            add(rows, "Risk", risk());
            add(rows, "Value at risk", valueAtRisk());
            add(rows, "Lifetime value", lifetimeValue());
            card.outlook().modelled().ifPresent(told -> add(rows, "By " + told.kind().label(), modelled(told)));
        }
        return new Table("", COLUMNS, rows, List.of());
    }

    /// `Gold, rank 14 of 412, 0.6 % of all net revenue of the last 12 months`.
    private String tier() {
        var standing = card.standing();
        var share = Ratios.share(card.windows().lastTwelve().net(), standing.total());
        return standing.tier()
                .map(tier -> card.phrase("{tier}, rank {rank} of {active}, {share} of all net revenue of the last 12 months")
                        .with("tier", tier.label()).with("rank", standing.rank()).with("active", standing.active())
                        .with("share", card.wording().cell(share)).words())
                .orElse("none: not active");
    }

    /// `every 24 days, last on 22 May 2026, overdue ratio 0.38`.
    private String rhythm() {
        var rhythm = card.rhythm();
        var last = LocalDate.ofEpochDay(rhythm.last()[card.customer()]);
        if (!rhythm.isKnown(card.customer())) {
            return card.phrase("{days purchase day}, last on {last}").with("days", rhythm.purchaseDays()[card.customer()])
                    .with("last", last)
                    .words();
        }
        return card.phrase("every {gap}, last on {last}, overdue ratio {ratio}").with("gap", new CardWords(card).gap()).with("last", last)
                .with("ratio", new Value.Decimal(rhythm.overdueRatio(card.customer()))).words();
    }

    /// `usually buys every 24 days, silent for 71; renewal in 12 days`.
    private String risk() {
        var outlook = card.outlook();
        if (!outlook.isActive()) {
            return "lost";
        }
        return outlook.hasReasons() ? String.join("; ", outlook.words()) : "none";
    }

    /// `€4,100.00 of €8,200.00 profit expected in a year, P(alive) 50.0 %`; empty where nothing can be said.
    private String valueAtRisk() {
        var outlook = card.outlook();
        if (outlook.isActive() && !outlook.of().chance().canTell()) {
            return "cannot be told: " + AliveChance.UNTOLD;
        }
        if (!(outlook.valueAtRisk() instanceof Money atRisk)) {
            return "";
        }
        return card.phrase("{atRisk} of {expected} {noun} expected in a year, P(alive) {alive}").with("atRisk", card.wording().cell(atRisk))
                .with("expected", card.wording().cell(card.money(outlook.expected()))).with("noun", outlook.of().noun())
                .with("alive", card.wording().cell(outlook.alive())).words();
    }

    /// `€39,800.00 = 9.5 orders a year x €1,050.00 x 4.0 years; net present value €12,000.00`; empty for a customer that is not
    /// active.
    private String lifetimeValue() {
        var figures = card.outlook().figures();
        if (!card.outlook().isActive()) {
            return "";
        }
        var orderValue = Ratios.orderValue(card.asked(), card.windows().allTime().net(), card.windows().allTime().orders());
        return card.phrase("{simple} = {frequency} orders a year x {orderValue} x {duration} years; net present value {npv}")
                .with("simple", cell(figures, "clvSimple")).with("frequency", cell(figures, "frequency"))
                .with("orderValue", card.wording().cell(orderValue)).with("duration", cell(figures, "duration"))
                .with("npv", cell(figures, "clvNpv")).words();
    }

    /// `€31,200.00 (€28,000.00 to €34,000.00), with 7.4 purchases expected in a year`.
    private String modelled(ModelValues told) {
        var customer = card.customer();
        return card.phrase("{value} ({low} to {high}), with {purchases} purchases expected in a year")
                .with("value", major(told.value()[customer])).with("low", major(told.low()[customer]))
                .with("high", major(told.high()[customer]))
                .with("purchases", card.wording().decimal(BigDecimal.valueOf(told.purchases()[customer]), 1)).words();
    }

    private String major(double amount) {
        return card.wording().cell(card.outlook().major(amount));
    }

    private String cell(Map<String, Value> figures, String name) {
        return card.wording().cell(figures.getOrDefault(name, new Value.Text("")));
    }

    /// `31 Mar 2026 (in 43 days)`.
    private String renewal(LocalDate day) {
        var away = ChronoUnit.DAYS.between(card.asked().asOf(), day);
        var when = switch (Long.signum(away)) {
            case 1 -> "in " + days(away);
            case -1 -> days(-away) + " ago";
            default -> "that day";
        };
        return card.wording().day(day) + " (" + when + ")";
    }

    private String days(long count) {
        return card.wording().counted(count, "day");
    }

    private static void add(List<List<Value>> rows, String field, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(new Value.Text(field), new Value.Text(value)));
        }
    }
}
