package dev.clientele.insight.concentration;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.concentration.ConcentrationFigures.Figure;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;

/// The tables of a concentration: its figures against the year before, and the classes of customers.
record ConcentrationTables(ConcentrationAnswer answer) {

    List<Table> all() {
        return answer.now().isEmpty() ? List.of(figures()) : List.of(figures(), classes());
    }

    private Table figures() {
        var told = new ConcentrationFigures(answer).all().stream().filter(figure -> !isBeyond(figure)).toList();
        var table = TableBuilder.of(told).text("figure", "Figure", Figure::label).column("value", "Value", Unit.Plain.NUMBER, Figure::now);
        if (answer.before().isPresent()) {
            table.column("yearBefore", "Year before", Unit.Plain.NUMBER, Figure::before)
                    .column("change", "Change", Unit.Plain.NUMBER, Figure::change);
        }
        return table.table(answer.phrase("Concentration{when}{filters}").words());
    }

    /// The shares of more customers than there are say nothing.
    private static boolean isBeyond(Figure figure) {
        return figure.name().startsWith("top") && figure.now() instanceof Value.Undefined;
    }

    private Table classes() {
        var now = answer.now();
        var net = now.totals().net();
        var money = answer.asked().money();
        var table = TableBuilder.of(CustomerClass.of(now.customers())).text("class", "Class", CustomerClass::label)
                .count("customers", "Customers", CustomerClass::customers)
                .column("customerShare", "Of customers", Unit.Plain.SHARE, part -> Ratios.share(part.customers(), now.customers()))
                .column("netRevenue", "Net revenue", money, part -> answer.asked().money(now.sum(net, part)))
                .column("revenueShare", "Of net revenue", Unit.Plain.SHARE, part -> shareOf(net, part));
        if (answer.asked().portfolio().costed()) {
            var profit = now.totals().profit();
            table.column("profit", "Profit", money, part -> answer.asked().money(now.sum(profit, part)))
                    .column("profitShare", "Of profit", Unit.Plain.SHARE, part -> shareOf(profit, part));
        }
        table.column("averageRevenue", "Net revenue a customer", money, part -> average(now.sum(net, part), part));
        answer.before().ifPresent(before -> table.column("yearBefore", "Year before", Unit.Plain.SHARE,
                part -> before.share(sameOf(part, before.customers()))));
        return table.totals(CustomerClass.everyone(now.customers())).table("Classes of customers by " + answer.basis().noun());
    }

    /// The class of the same name of another number of customers.
    private static CustomerClass sameOf(CustomerClass part, int customers) {
        return CustomerClass.of(customers).stream().filter(other -> other.label().equals(part.label())).findFirst()
                .orElseGet(() -> CustomerClass.everyone(customers));
    }

    private Value shareOf(long[] values, CustomerClass part) {
        var whole = answer.now().sum(values, CustomerClass.everyone(answer.now().customers()));
        return Ratios.share(answer.now().sum(values, part), whole, "the whole is not above zero");
    }

    private Value average(long sum, CustomerClass part) {
        if (part.customers() == 0) {
            return new Value.Undefined("no customer is in the class");
        }
        return answer.asked().money(Math.round((double) sum / part.customers()));
    }
}
