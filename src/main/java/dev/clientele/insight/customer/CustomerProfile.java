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
        add(rows, "Number", id.equals(customers.names()[card.customer()]) ? "" : id);
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
        return standing.tier().map(tier -> tier.label() + ", rank " + card.wording().count(standing.rank()) + " of "
                + card.wording().count(standing.active()) + ", " + card.wording().cell(share) + " of all net revenue of the last 12 months")
                .orElse("none: not active");
    }

    /// `every 24 days, last on 22 May 2026, overdue ratio 0.38`.
    private String rhythm() {
        var rhythm = card.rhythm();
        var last = "last on " + card.wording().day(LocalDate.ofEpochDay(rhythm.last()[card.customer()]));
        return rhythm.isKnown(card.customer())
                ? "every " + new CardWords(card).gap() + ", " + last + ", overdue ratio "
                        + card.wording().cell(new Value.Decimal(rhythm.overdueRatio(card.customer())))
                : card.wording().counted(rhythm.purchaseDays()[card.customer()], "purchase day", "purchase days") + ", " + last;
    }

    /// `usually buys every 24 days, silent for 71; renewal in 12 days`.
    private String risk() {
        var outlook = card.outlook();
        return outlook.isAtRisk() ? String.join("; ", outlook.words()) : outlook.isActive() ? "none" : "lost";
    }

    /// `€4,100.00 of €8,200.00 profit expected in a year, P(alive) 50.0 %`; empty where nothing can be said.
    private String valueAtRisk() {
        var outlook = card.outlook();
        if (outlook.isActive() && !outlook.of().chance().canTell()) {
            return "cannot be told: " + AliveChance.UNTOLD;
        }
        return outlook.valueAtRisk() instanceof Money atRisk
                ? card.wording().cell(atRisk) + " of " + card.wording().cell(card.money(outlook.expected())) + " " + outlook.of().noun()
                        + " expected in a year, P(alive) " + card.wording().cell(outlook.alive())
                : "";
    }

    /// `€39,800.00 = 9.5 orders a year x €1,050.00 x 4.0 years; net present value €12,000.00`; empty for a customer that is not
    /// active.
    private String lifetimeValue() {
        var figures = card.outlook().figures();
        return card.outlook().isActive()
                ? cell(figures, "clvSimple") + " = " + cell(figures, "frequency") + " orders a year x "
                        + card.wording()
                                .cell(Ratios.orderValue(card.asked(), card.windows().allTime().net(), card.windows().allTime().orders()))
                        + " x " + cell(figures, "duration") + " years; net present value " + cell(figures, "clvNpv")
                : "";
    }

    /// `€31,200.00 (€28,000.00 to €34,000.00), with 7.4 purchases expected in a year`.
    private String modelled(ModelValues told) {
        var customer = card.customer();
        return major(told.value()[customer]) + " (" + major(told.low()[customer]) + " to " + major(told.high()[customer]) + "), with "
                + card.wording().decimal(BigDecimal.valueOf(told.purchases()[customer]), 1) + " purchases expected in a year";
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
        var when = away == 0 ? "that day" : away > 0 ? "in " + days(away) : days(-away) + " ago";
        return card.wording().day(day) + " (" + when + ")";
    }

    private String days(long count) {
        return card.wording().counted(count, "day", "days");
    }

    private static void add(List<List<Value>> rows, String field, String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(new Value.Text(field), new Value.Text(value)));
        }
    }
}
