package dev.clientele.insight.concentration;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.insight.concentration.ConcentrationFigures.Figure;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The tables of a concentration: its figures against the year before, and the classes of customers.
record ConcentrationTables(ConcentrationAnswer answer) {

    /// A column, and what it says of a class.
    private record Field(Column column, Function<CustomerClass, Value> cell) {}

    List<Table> all() {
        return answer.now().isEmpty() ? List.of(figures()) : List.of(figures(), classes());
    }

    private Table figures() {
        var columns = new ArrayList<>(List.of(new Column("figure", "Figure", Unit.Plain.TEXT), number("value", "Value")));
        if (answer.before().isPresent()) {
            columns.add(number("yearBefore", "Year before"));
            columns.add(number("change", "Change"));
        }
        var told = new ConcentrationFigures(answer).all().stream().filter(figure -> !isBeyond(figure));
        return new Table("Concentration" + answer.when() + answer.asked().filterWords(), columns, told.map(this::row).toList(), List.of());
    }

    /// The shares of more customers than there are say nothing.
    private static boolean isBeyond(Figure figure) {
        return figure.name().startsWith("top") && figure.now() instanceof Value.Undefined;
    }

    private List<Value> row(Figure figure) {
        return answer.before().isPresent()
                ? List.of(new Value.Text(figure.label()), figure.now(), figure.before(), figure.change())
                : List.of(new Value.Text(figure.label()), figure.now());
    }

    private Table classes() {
        var fields = fields();
        var rows = CustomerClass.of(answer.now().customers()).stream().map(part -> cells(fields, part)).toList();
        var all = cells(fields, CustomerClass.everyone(answer.now().customers()));
        return new Table("Classes of customers by " + answer.basis().noun(), fields.stream().map(Field::column).toList(), rows, all);
    }

    private static List<Value> cells(List<Field> fields, CustomerClass part) {
        return fields.stream().map(field -> field.cell().apply(part)).toList();
    }

    private List<Field> fields() {
        var now = answer.now();
        var net = now.totals().net();
        var fields = new ArrayList<Field>();
        fields.add(new Field(new Column("class", "Class", Unit.Plain.TEXT), part -> new Value.Text(part.label())));
        fields.add(field("customers", "Customers", Unit.Plain.COUNT, part -> new Value.Count(part.customers())));
        fields.add(field("customerShare", "Of customers", Unit.Plain.SHARE,
                part -> new Value.Share((double) part.customers() / now.customers())));
        fields.add(field("netRevenue", "Net revenue", answer.asked().money(), part -> answer.asked().money(now.sum(net, part))));
        fields.add(field("revenueShare", "Of net revenue", Unit.Plain.SHARE, part -> shareOf(net, part)));
        if (answer.asked().portfolio().costed()) {
            var profit = now.totals().profit();
            fields.add(field("profit", "Profit", answer.asked().money(), part -> answer.asked().money(now.sum(profit, part))));
            fields.add(field("profitShare", "Of profit", Unit.Plain.SHARE, part -> shareOf(profit, part)));
        }
        fields.add(field("averageRevenue", "Net revenue a customer", answer.asked().money(), part -> average(now.sum(net, part), part)));
        answer.before().ifPresent(before -> fields.add(before(before)));
        return fields;
    }

    private Field before(ConcentrationStanding before) {
        var whole = before.customers();
        return field("yearBefore", "Year before", Unit.Plain.SHARE, part -> before.share(sameOf(part, whole)));
    }

    /// The class of the same name of another number of customers.
    private static CustomerClass sameOf(CustomerClass part, int customers) {
        return CustomerClass.of(customers).stream().filter(other -> other.label().equals(part.label())).findFirst()
                .orElseGet(() -> CustomerClass.everyone(customers));
    }

    private Value shareOf(long[] values, CustomerClass part) {
        var whole = answer.now().sum(values, CustomerClass.everyone(answer.now().customers()));
        return whole > 0
                ? new Value.Share((double) answer.now().sum(values, part) / whole)
                : new Value.Undefined("the whole is not above zero");
    }

    private Value average(long sum, CustomerClass part) {
        return part.customers() == 0
                ? new Value.Undefined("no customer is in the class")
                : answer.asked().money(Math.round((double) sum / part.customers()));
    }

    private static Column number(String name, String label) {
        return new Column(name, label, Unit.Plain.NUMBER);
    }

    private static Field field(String name, String label, Unit unit, Function<CustomerClass, Value> cell) {
        return new Field(new Column(name, label, unit), cell);
    }
}
