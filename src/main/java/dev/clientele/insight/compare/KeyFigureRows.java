package dev.clientele.insight.compare;

import dev.clientele.analysis.Ratios;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The key figures side by side: those that make sense for the subjects.
record KeyFigureRows(Subjects subjects, List<SubjectFigures> figures) {

    private static final Value NEVER = new Value.Undefined("no purchase");
    private static final Value RARE = new Value.Undefined("fewer than 3 purchase days");

    List<KeyFigureRow> all() {
        var rows = new ArrayList<KeyFigureRow>();
        addMoney(rows);
        addBuying(rows);
        if (subjects.areCustomers()) {
            addCustomer(rows);
        } else {
            addCustomers(rows);
            if (!(subjects.kind() instanceof Kind.Values values && values.dimension() == Dimension.TIER)) {
                addTiers(rows);
            }
        }
        return rows;
    }

    private void addMoney(List<KeyFigureRow> rows) {
        add(rows, "netRevenue", "Net revenue", of -> of.asked().money(of.sums().net()));
        add(rows, "change", "On year before", SubjectFigures::change);
        if (!isWhole()) {
            add(rows, "shareOfAll", "Share of all", of -> Ratios.share(of.sums().net(), of.wholeNet()));
        }
        if (subjects.asked().portfolio().costed()) {
            add(rows, "profit", "Profit", of -> of.asked().money(of.profit()));
            add(rows, "margin", "Margin", of -> Ratios.margin(of.profit(), of.sums().net()));
        }
    }

    /// Whether every subject is all there is, in its period.
    private boolean isWhole() {
        return subjects.arePeriods() && subjects.asked().invocation().filters().isEmpty() && !subjects.areCustomers();
    }

    private void addBuying(List<KeyFigureRow> rows) {
        add(rows, "orders", "Orders", of -> new Value.Count(of.sums().orders()));
        add(rows, "averageOrder", "Average order", of -> Ratios.orderValue(of.asked(), of.sums().net(), of.sums().orders()));
        add(rows, "purchaseDays", "Purchase days", of -> new Value.Count(of.sums().purchaseDays()));
    }

    private void addCustomer(List<KeyFigureRow> rows) {
        add(rows, "tier", "Tier at the end", of -> new Value.Text(tier(of)));
        add(rows, "usualGapDays", "Usual gap, days", of -> known(of, of.rhythm().medianGap()[of.customer()]));
        add(rows, "lastPurchase", "Last purchase", KeyFigureRows::lastPurchase);
        add(rows, "overdueRatio", "Overdue ratio", of -> known(of, of.rhythm().overdueRatio(of.customer())));
    }

    private static Value known(SubjectFigures of, double ofRhythm) {
        return of.rhythm().isKnown(of.customer()) ? new Value.Decimal(ofRhythm) : RARE;
    }

    private static Value lastPurchase(SubjectFigures of) {
        return of.rhythm().purchaseDays()[of.customer()] == 0
                ? NEVER
                : new Value.Day(LocalDate.ofEpochDay(of.rhythm().last()[of.customer()]));
    }

    private static String tier(SubjectFigures of) {
        return of.tiers().tier(of.customer()).map(Tier::label).orElse("Inactive");
    }

    private void addCustomers(List<KeyFigureRow> rows) {
        add(rows, "customers", "Customers who bought", of -> new Value.Count(of.sums().buyers()));
        add(rows, "active", "Active at the end", of -> new Value.Count(of.flow().closing()));
        add(rows, "new", "New", of -> new Value.Count(of.flow().gained()));
        add(rows, "regained", "Regained", of -> new Value.Count(of.flow().regained()));
        add(rows, "lost", "Lost", of -> new Value.Count(of.flow().lost()));
        add(rows, "retentionRate", "Retention", KeyFigureRows::retention);
        add(rows, "topCustomerShare", "Top customer's share", of -> Ratios.share(of.greatest(), of.sums().net()));
    }

    private static Value retention(SubjectFigures of) {
        if (!of.isOneStep()) {
            return new Value.Undefined("a rate belongs to one step; see `flows`");
        }
        return Value.share(of.flow().retained(), of.flow().opening(), "no customer was active at the start");
    }

    private void addTiers(List<KeyFigureRow> rows) {
        for (var tier : figures.getFirst().tiers().tiers()) {
            add(rows, tier.name().toLowerCase(Locale.ROOT), tier.label() + " at the end", of -> new Value.Count(of.inTier(tier)));
        }
    }

    private void add(List<KeyFigureRow> rows, String name, String label, Function<SubjectFigures, Value> value) {
        rows.add(new KeyFigureRow(name, label, figures.stream().map(value).toList()));
    }
}
