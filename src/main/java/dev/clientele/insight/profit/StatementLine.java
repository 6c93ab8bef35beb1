package dev.clientele.insight.profit;

import dev.clientele.analysis.Scope;
import dev.clientele.model.CostKind;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.List;

/// The lines of a profit and loss, from the top to the bottom.
enum StatementLine {
    NET_REVENUE("netRevenue", "Net revenue"), COST_OF_GOODS("costOfGoods", "Cost of goods"), GROSS_PROFIT("grossProfit", "Gross profit"),
    SERVICE("service", "Service"), RETENTION("retention", "Retention"), ACQUISITION("acquisition", "Acquisition"),
    CONTRIBUTION("contribution", "Contribution");

    private final String figure;
    private final String label;

    StatementLine(String figure, String label) {
        this.figure = figure;
        this.label = label;
    }

    static List<StatementLine> all() {
        return Arrays.asList(values());
    }

    /// Its name in the neutral reply.
    String figure() {
        return figure;
    }

    /// Its name for a person.
    String label() {
        return label;
    }

    /// Whether it is what is left at that point, and not something that is taken off.
    boolean isTotal() {
        return this == NET_REVENUE || this == GROSS_PROFIT || this == CONTRIBUTION;
    }

    /// Whether it goes by what was sold alone.
    boolean isOfGoods() {
        return this == NET_REVENUE || this == COST_OF_GOODS || this == GROSS_PROFIT;
    }

    /// Its amount, costs above zero; undefined with the reason where the data does not know it.
    Value value(Scope asked, KnownCosts known, Statement statement) {
        return switch (this) {
            case NET_REVENUE -> asked.money(statement.net());
            case COST_OF_GOODS -> ofGoods(asked, known, statement.goods());
            case GROSS_PROFIT -> ofGoods(asked, known, statement.gross());
            case SERVICE -> ofKind(asked, known, CostKind.SERVICE, statement.service());
            case RETENTION -> ofKind(asked, known, CostKind.RETENTION, statement.retention());
            case ACQUISITION -> ofKind(asked, known, CostKind.ACQUISITION, statement.acquisition());
            case CONTRIBUTION -> known.tellsContribution() ? asked.money(statement.contribution()) : known.noContribution();
        };
    }

    private static Value ofGoods(Scope asked, KnownCosts known, long amount) {
        return known.goods() ? asked.money(amount) : new Value.Undefined("no costs of goods");
    }

    private static Value ofKind(Scope asked, KnownCosts known, CostKind kind, long amount) {
        return known.knows(kind) ? asked.money(amount) : known.unknown(kind);
    }
}
