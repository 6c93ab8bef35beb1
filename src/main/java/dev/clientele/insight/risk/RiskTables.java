package dev.clientele.insight.risk;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.risk.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The tables of `at-risk`: the customers, the reasons, and the owners.
record RiskTables(RiskAnswer answer) {

    /// So many days ago a customer was not named that is called new.
    private static final int RECENTLY = 7;
    private static final String NOBODY = "No owner";

    List<Table> all() {
        var tables = new ArrayList<>(List.of(answer.view() == RiskAnswer.View.ALL ? customers() : calls(), reasons()));
        if (answer.hasOwners() && answer.ranked().length > 0) {
            tables.add(owners());
        }
        return tables;
    }

    /// Those worth a call: how much, why, and whom to call.
    private Table calls() {
        var asked = answer.asked();
        var all = asked.wording().counted(answer.ranked().length, "customer at risk", "customers at risk");
        var table = TableBuilder.ranked(answer.shown())
                .column("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L))
                .column("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)), new Value.Text(all));
        table.column(answer.canTell() ? "valueAtRisk" : "expected", answer.canTell() ? "Value at risk" : expectedLabel(), asked.money(),
                rank -> asked.money(answer.of().stake(customer(rank))), asked.money(answer.stake(Arrays.stream(answer.ranked()))));
        if (answer.hasOwners()) {
            table.column("owner", "Owner", Unit.Plain.TEXT, rank -> owner(customer(rank)));
        }
        table.text("why", "Why", rank -> answer.reasonWords().one(customer(rank), answer.mainReason(customer(rank))))
                .column("lastPurchase", "Last order", Unit.Plain.DAY,
                        rank -> new Value.Day(LocalDate.ofEpochDay(answer.risks().rhythm().last()[customer(rank)])));
        if (answer.view() == RiskAnswer.View.NAMED) {
            var before = answer.of().stakesAt(asked.asOf().minusDays(RECENTLY));
            table.text("inAWeek", "In a week", rank -> recently(customer(rank), before));
        }
        if (IntStream.range(0, answer.shown()).anyMatch(rank -> !contact(customer(rank)).isEmpty())) {
            table.text("contact", "Contact", rank -> contact(customer(rank)));
        }
        return table.table("");
    }

    /// `new`, `worse, was €2.1k`; empty for one that was at risk before with about as much.
    private String recently(int customer, long[] before) {
        if (before[customer] == 0) {
            return "new";
        }
        return answer.of().isWorse(customer, before) ? "worse, was " + answer.words(before[customer]) : "";
    }

    private String contact(int customer) {
        return answer.asked().portfolio().customers().profiles().reachedBy(customer);
    }

    private Table customers() {
        var asked = answer.asked();
        var risks = answer.risks();
        var tiers = answer.tiers();
        var all = asked.wording().counted(answer.ranked().length, "customer at risk", "customers at risk");
        var table = TableBuilder.ranked(answer.shown())
                .column("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L))
                .column("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)), new Value.Text(all));
        if (answer.hasOwners()) {
            table.column("owner", "Owner", Unit.Plain.TEXT, rank -> owner(customer(rank)));
        }
        table.column("tier", "Tier", Unit.Plain.TEXT, rank -> tier(tiers, customer(rank)))
                .column("lastPurchase", "Last purchase", Unit.Plain.DAY,
                        rank -> new Value.Day(LocalDate.ofEpochDay(risks.rhythm().last()[customer(rank)])))
                .column("overdueRatio", "Overdue ratio", Unit.Plain.NUMBER, rank -> overdue(customer(rank)));
        if (answer.canTell()) {
            table.column("pAlive", "P(alive)", Unit.Plain.SHARE, rank -> answer.of().alive(customer(rank)));
        }
        table.column("expected", expectedLabel(), asked.money(), rank -> asked.money(risks.turnover().expected()[customer(rank)]),
                asked.money(answer.expected(Arrays.stream(answer.ranked()))));
        if (answer.canTell()) {
            table.column("valueAtRisk", "Value at risk", asked.money(), rank -> answer.of().atRisk(customer(rank)),
                    answer.of().sumAtRisk(answer.total()));
        }
        return table.text("why", "Why", rank -> String.join("; ", answer.reasonWords().all(customer(rank)))).table("");
    }

    private String expectedLabel() {
        return answer.canTell() ? "Expected " + answer.of().noun() : "Brought in its last year";
    }

    private int customer(int rank) {
        return answer.ranked()[rank];
    }

    private Value owner(int customer) {
        return new Value.Text(answer.asked().portfolio().customers().value(Dimension.OWNER, customer));
    }

    private static Value tier(Tiers tiers, int customer) {
        return new Value.Text(tiers.tier(customer).map(Tier::label).orElse("Inactive"));
    }

    private Value overdue(int customer) {
        return answer.risks().rhythm().isKnown(customer)
                ? new Value.Decimal(answer.risks().rhythm().overdueRatio(customer))
                : new Value.Undefined("fewer than 3 purchase days");
    }

    /// A customer with several reasons stands in each one's row.
    private Table reasons() {
        var rows = Arrays.stream(Reason.values()).map(reason -> row(reason.word(), answer.counted(reason), answer.with(reason).toArray()))
                .toList();
        return new Table("Reasons", columns("reason", "Reason"), rows, List.of());
    }

    /// The owner with the most value at risk first, nobody's customers last.
    private Table owners() {
        var codes = answer.asked().portfolio().customers().codes().getOrDefault(Dimension.OWNER, new int[0]);
        var names = answer.asked().portfolio().customers().dictionary(Dimension.OWNER).names();
        var atRisk = new long[names.size()];
        Arrays.stream(answer.ranked()).forEach(customer -> atRisk[codes[customer]] += answer.risks().atRisk()[customer]);
        var owners = Arrays.stream(answer.ranked()).map(customer -> codes[customer]).distinct().boxed()
                .sorted((one, other) -> one == 0 ? 1 : other == 0 ? -1 : Long.compare(atRisk[other], atRisk[one])).toList();
        var rows = owners.stream().map(owner -> row(owner == 0 ? NOBODY : names.get(owner),
                Arrays.stream(answer.ranked()).filter(customer -> codes[customer] == owner).toArray())).toList();
        return new Table("Owners", columns("owner", "Owner"), rows, List.of());
    }

    private List<Column> columns(String name, String label) {
        var columns =
                new ArrayList<>(List.of(new Column(name, label, Unit.Plain.TEXT), new Column("customers", "Customers", Unit.Plain.COUNT),
                        new Column("expected", expectedLabel(), answer.asked().money())));
        if (answer.canTell()) {
            columns.add(new Column("valueAtRisk", "Value at risk", answer.asked().money()));
        }
        return columns;
    }

    private List<Value> row(String label, int[] customers) {
        return row(label, new Value.Count(customers.length), customers);
    }

    private List<Value> row(String label, Value counted, int[] customers) {
        var cells =
                new ArrayList<>(List.of(new Value.Text(label), counted, answer.asked().money(answer.expected(Arrays.stream(customers)))));
        if (answer.canTell()) {
            cells.add(answer.asked().money(answer.atRisk(Arrays.stream(customers))));
        }
        return cells;
    }
}
