package dev.clientele.insight.orders;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.NumberRange;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.TopOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Puts single orders into a reply: the biggest, whose it was and when.
///
/// @param names what the customers of those found are called, by their numbers
record OrdersReply(Inquiry scope, Period period, TopOrders.Found found, boolean smallest, Map<Integer, String> names) {

    private static final String NOBODY = "No customer";
    private static final int MOST_BARS = 20;

    static OrdersReply of(Inquiry scope, Period period, TopOrders.Found found, boolean smallest) {
        var customers = scope.portfolio().customers();
        var numbers = found.best().stream().mapToInt(TopOrders.Order::customer).filter(number -> number < customers.count()).distinct()
                .toArray();
        var labels = CustomerLabels.of(customers, numbers);
        var names = IntStream.range(0, numbers.length).boxed().collect(Collectors.toMap(i -> numbers[i], labels::get));
        return new OrdersReply(scope, period, found, smallest, names);
    }

    Reply reply() {
        var reply =
                scope.reply(phrase("{smallest:Smallest|Biggest} orders{around}").with("smallest", smallest).words()).headline(headline())
                        .table(table()).footnote(Definition.ORDER.sentence()).footnote(new Footnotes(scope, scope.wording()).asOf())
                        .buttons(buttons());
        figures(reply);
        if (found.best().size() > 1) {
            reply.chart(chart());
        }
        return reply.reply();
    }

    /// A sentence with gaps to be filled; `{around}` is filled already.
    private Phrase phrase(String pattern) {
        return scope.phrase(pattern).offer("around", this::around);
    }

    /// `The biggest order over all time was US$176k, by Westside Plaza on 17 Jul 2019, of 3,797 orders of US$20.4k on average.`
    private String headline() {
        if (found.best().isEmpty()) {
            return phrase("There was no order{around}.").words();
        }
        return phrase("{finding}, of {all order} of {average} on average.").with("finding", finding()).with("all", found.count())
                .with("average", scope.money(average())).words();
    }

    private String finding() {
        var first = found.best().getFirst();
        return phrase("The {smallest:smallest|biggest} order{around} was {net}, {customer:by|without a customer,}[ {customer}] on {day}")
                .with("smallest", smallest)
                .with("net", scope.money(first.net())).with("customer", names.getOrDefault(first.customer(), "")).with("day", day(first))
                .words();
    }

    private long average() {
        return Math.round((double) found.net() / found.count());
    }

    private String around() {
        var named = scope.invocation().customers().stream().map(CustomerName::label).toList();
        return scope.phrase("[ of {customers}][ {size}]{when}{filters}").with("size", size()).with("customers", String.join(" and ", named))
                .with("when", PeriodPhrase.of(period, scope.wording()).clause()).words();
    }

    /// `over £10k`; empty where no size is wanted.
    private String size() {
        return NumberRange.of(scope.invocation(), OrdersQuestion.SIZE).moneyWords(scope);
    }

    private void figures(ReplyBuilder reply) {
        var none = new Value.Undefined("no orders");
        reply.figure(smallest ? "smallest" : "biggest",
                found.best().stream().<Value>map(order -> scope.money(order.net())).findFirst().orElse(none))
                .figure("orders", found.count()).figure("netRevenue", scope.money(found.net()))
                .figure("averageOrder", found.count() == 0 ? none : scope.money(average())).figure("shown", found.best().size());
    }

    private Table table() {
        var table = TableBuilder.of(found.best()).text("customer", "Customer", this::name)
                .column("day", "Day", Unit.Plain.DAY, order -> new Value.Day(LocalDate.ofEpochDay(order.day())))
                .column("netRevenue", "Net revenue", scope.money(), order -> scope.money(order.net()));
        if (scope.portfolio().costed()) {
            table.column("profit", "Profit", scope.money(), order -> scope.money(order.net() - order.cost()));
        }
        return table.table("");
    }

    private ChartSpec chart() {
        var bars = found.best().stream().limit(MOST_BARS).map(order -> new Bar(name(order) + ", " + day(order),
                scope.money(order.net()).major().doubleValue(), "", Tone.PRIMARY)).toList();
        return new ChartSpec.Bars(new ChartSpec.Heading(finding(), "Net revenue of single orders", headline()), scope.money(), bars);
    }

    private List<Button> buttons() {
        var question = scope.invocation();
        var buttons = new ArrayList<Button>();
        scope.showMore(found.count()).ifPresent(buttons::add);
        buttons.add(smallest
                ? new Button("Biggest", question.withoutChoice("size").question())
                : new Button("Smallest", question.withChoice("size", "smallest").question()));
        buttons.add(new Button("Top customers", question.withCustomers(List.of()).askInstead("top")));
        return buttons;
    }

    private String name(TopOrders.Order order) {
        return names.getOrDefault(order.customer(), NOBODY);
    }

    private String day(TopOrders.Order order) {
        return scope.wording().day(LocalDate.ofEpochDay(order.day()));
    }
}
