package dev.clientele.insight.risk;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
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
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The tables of `at-risk`: the customers, the reasons, and the owners.
record RiskTables(RiskAnswer answer) {

    private static final String NOBODY = "No owner";

    /// A column, what it says of the customer at a rank (from 0), and what of all at risk together.
    private record Field(Column column, IntFunction<Value> cell, Value all) {}

    List<Table> all() {
        var tables = new ArrayList<>(List.of(customers(), reasons()));
        if (answer.hasOwners() && answer.ranked().length > 0) {
            tables.add(owners());
        }
        return tables;
    }

    private Table customers() {
        var fields = fields();
        var rows = IntStream.range(0, answer.shown()).mapToObj(rank -> fields.stream().map(field -> field.cell().apply(rank)).toList());
        var totals = answer.shown() == 0 ? List.<Value>of() : fields.stream().map(Field::all).toList();
        return new Table("", fields.stream().map(Field::column).toList(), rows.toList(), totals);
    }

    private List<Field> fields() {
        var risks = answer.risks();
        var nothing = new Value.Text("");
        var tiers = answer.tiers();
        var words = answer.reasonWords();
        var all = answer.asked().wording().counted(answer.ranked().length, "customer at risk", "customers at risk");
        var fields = new ArrayList<Field>();
        fields.add(field("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L), nothing));
        fields.add(field("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)), new Value.Text(all)));
        if (answer.hasOwners()) {
            fields.add(field("owner", "Owner", Unit.Plain.TEXT, rank -> owner(answer.ranked()[rank]), nothing));
        }
        fields.add(field("tier", "Tier", Unit.Plain.TEXT, rank -> tier(tiers, answer.ranked()[rank]), nothing));
        fields.add(field("lastPurchase", "Last purchase", Unit.Plain.DAY,
                rank -> new Value.Day(LocalDate.ofEpochDay(risks.rhythm().last()[answer.ranked()[rank]])), nothing));
        fields.add(field("overdueRatio", "Overdue ratio", Unit.Plain.NUMBER, rank -> overdue(answer.ranked()[rank]), nothing));
        fields.add(field("pAlive", "P(alive)", Unit.Plain.SHARE, rank -> alive(answer.ranked()[rank]), nothing));
        fields.add(field("expected", "Expected " + answer.of().noun(), answer.asked().money(),
                rank -> answer.asked().money(risks.turnover().expected()[answer.ranked()[rank]]),
                answer.asked().money(answer.expected(Arrays.stream(answer.ranked())))));
        fields.add(field("valueAtRisk", "Value at risk", answer.asked().money(), rank -> atRisk(answer.ranked()[rank]),
                answer.asked().money(answer.total())));
        fields.add(field("why", "Why", Unit.Plain.TEXT,
                rank -> new Value.Text(String.join("; ", words.all(answer.ranked()[rank]))), nothing));
        return fields;
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

    private Value alive(int customer) {
        var alive = answer.risks().alive()[customer];
        return Double.isNaN(alive) ? new Value.Undefined("no customer has bought twice") : new Value.Share(alive);
    }

    private Value atRisk(int customer) {
        return alive(customer) instanceof Value.Undefined unknown ? unknown : answer.asked().money(answer.risks().atRisk()[customer]);
    }

    /// A customer with several reasons stands in each one's row.
    private Table reasons() {
        var rows = Arrays.stream(Reason.values()).map(reason -> row(reason.word(), answer.with(reason).toArray())).toList();
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
        return List.of(new Column(name, label, Unit.Plain.TEXT), new Column("customers", "Customers", Unit.Plain.COUNT),
                new Column("expected", "Expected " + answer.of().noun(), answer.asked().money()),
                new Column("valueAtRisk", "Value at risk", answer.asked().money()));
    }

    private List<Value> row(String label, int[] customers) {
        return List.of(new Value.Text(label), new Value.Count(customers.length),
                answer.asked().money(answer.expected(Arrays.stream(customers))),
                answer.asked().money(answer.atRisk(Arrays.stream(customers))));
    }

    private static Field field(String name, String label, Unit unit, IntFunction<Value> cell, Value all) {
        return new Field(new Column(name, label, unit), cell, all);
    }
}
