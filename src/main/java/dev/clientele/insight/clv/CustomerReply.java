package dev.clientele.insight.clv;

import dev.clientele.btyd.company.ModelValues;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// `clv customer NAME`: what one customer is worth, by each method.
record CustomerReply(ClvAnswer answer, CustomerName name, int customer) {

    private static final Value NEVER = new Value.Undefined("never bought by then");
    private static final Value NOT_ACTIVE = new Value.Undefined("not active");

    /// @throws Refusal when the customer does not fit the filters
    static CustomerReply of(ClvAnswer answer, CustomerName name) {
        var customer = Arrays.binarySearch(answer.asked().portfolio().customers().ids(), name.id());
        if (customer < 0 || !answer.asked().selection().includes()[customer]) {
            throw new Refusal(answer.phrase("{customer} does not fit the filter{filters}.").with("customer", name.label()).words(),
                    List.of(answer.asked().invocation().withFilters(List.of()).question()));
        }
        return new CustomerReply(answer, name, customer);
    }

    Reply reply() {
        var asked = answer.asked();
        var reply = asked.reply("Lifetime value of " + name.label() + asked.filterWords()).headline(headline()).table(table())
                .charts(charts()).footnotes(new ClvFootnotes(answer).all()).buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    private boolean hasBought() {
        return answer.of().rhythm().purchaseDays()[customer] > 0;
    }

    private boolean isActive() {
        return answer.of().active()[customer];
    }

    private String headline() {
        var asked = answer.asked();
        var soFar = asked.money(answer.soFar(new int[]{customer}));
        if (!hasBought()) {
            return answer.phrase("{customer} has not bought anything by {day}.").with("customer", name.label()).with("day", asked.asOf())
                    .words();
        }
        if (!isActive()) {
            return answer.phrase("{customer} has brought {soFar} of net revenue so far and is not active: it last bought on {last}.{still}")
                    .with("customer", name.label()).with("soFar", soFar)
                    .with("last", LocalDate.ofEpochDay(answer.of().rhythm().last()[customer])).with("still", stillWorth()).words();
        }
        var rank = IntStream.range(0, answer.ranked().length).filter(place -> answer.ranked()[place] == customer).findFirst().orElseThrow();
        return answer
                .phrase("{customer} is worth {worth} by {method}, number {rank} of {active active customer}, and has brought {soFar} of "
                        + "net revenue so far.")
                .with("customer", name.label()).with("worth", answer.words(answer.value(customer))).with("rank", rank + 1L)
                .with("active", answer.ranked().length).with("soFar", soFar).words();
    }

    /// What a model says of a customer who is not active.
    private Optional<String> stillWorth() {
        return answer.worth().model()
                .map(told -> answer.phrase(" By {method} it is still worth {worth}, with a P(alive) of {alive}.")
                        .with("worth", answer.words(answer.value(customer))).with("alive", new Value.Share(told.alive()[customer]))
                        .words());
    }

    private void figures(ReplyBuilder reply) {
        var only = new int[]{customer};
        reply.figure("clv", value(answer.method()))
                .figure("frequency", bought(() -> new Value.Decimal(answer.values().frequency(customer))))
                .figure("orderValue", bought(() -> answer.orderValue(only)))
                .figure("duration", bought(() -> new Value.Decimal(answer.values().duration()[customer])))
                .figure("soFar", answer.asked().money(answer.soFar(only))).figure("margin", answer.margin(only));
        for (var method : answer.worth().methods()) {
            reply.figure(method.word(), value(method));
        }
        reply.figure("pAlive", told(values -> new Value.Share(values.alive()[customer])))
                .figure("expectedPurchases", told(values -> new Value.Decimal(values.purchases()[customer])))
                .figure("expectedSpend", told(values -> answer.major(values.spend()[customer])))
                .figure("clvLow", told(values -> answer.major(values.low()[customer])))
                .figure("clvHigh", told(values -> answer.major(values.high()[customer])))
                .figure("shareOfEquity", isActive() ? answer.share(answer.value(customer)) : NOT_ACTIVE);
    }

    /// What can be said of who has bought.
    private Value bought(Supplier<Value> figure) {
        return hasBought() ? figure.get() : NEVER;
    }

    /// What a model tells; undefined where the answer goes by a formula.
    private Value told(Function<ModelValues, Value> figure) {
        return bought(() -> answer.worth().model().map(figure).orElse(new Value.Undefined("no model is used")));
    }

    /// A formula asks how long an active customer stays; a model knows that one may have gone.
    private Value value(Method method) {
        var isTold = isActive() || (hasBought() && !Method.FORMULAS.contains(method));
        return isTold ? answer.asked().money(answer.worth().by(method)[customer]) : NOT_ACTIVE;
    }

    private Table table() {
        return TableBuilder.of(answer.worth().methods()).text("method", "Method", Method::title)
                .column("value", "Worth", answer.asked().money(), this::value).text("how", "How", this::how).table("");
    }

    private String how(Method method) {
        if (value(method) instanceof Value.Undefined) {
            return "";
        }
        var wording = answer.asked().wording();
        var terms = answer.asked().settings().lifetime();
        return switch (method) {
            case SIMPLE -> answer.phrase("{frequency} orders a year x {orderValue} x {duration} years")
                    .with("frequency", decimal(answer.values().frequency(customer)))
                    .with("orderValue", wording.cell(answer.orderValue(new int[]{customer})))
                    .with("duration", decimal(answer.values().duration()[customer])).words();
            case NPV -> answer.phrase("{horizon year} of {what}, {stay} stay each year, discounted by {discount}")
                    .with("horizon", terms.horizonYears()).with("what", answer.kind(method))
                    .with("stay", new Value.Share(answer.of().churn().retention(answer.of().churn().segment()[customer])))
                    .with("discount", new Value.Share(terms.discountRate())).words();
            case BGNBD, PARETONBD -> answer.worth().choice().fitted().flatMap(fitted -> fitted.valuesBy(method.kind().orElseThrow()))
                    .map(this::how).orElse("");
        };
    }

    private String how(ModelValues told) {
        var wording = answer.asked().wording();
        return answer
                .phrase("P(alive) {alive}, {purchases} purchases in a year x {spend}[{costed} x {margin} margin]; between {low} and {high}")
                .with("alive", new Value.Share(told.alive()[customer])).with("purchases", decimal(told.purchases()[customer]))
                .with("spend", wording.cell(answer.major(told.spend()[customer]))).with("costed", answer.asked().portfolio().costed())
                .with("margin", new Value.Share(told.margins().ofCustomers()[customer]))
                .with("low", wording.cell(answer.major(told.low()[customer])))
                .with("high", wording.cell(answer.major(told.high()[customer])))
                .words();
    }

    private String decimal(double number) {
        return answer.asked().wording().decimal(BigDecimal.valueOf(number), 1);
    }

    private List<ChartSpec> charts() {
        if (!isActive()) {
            return List.of();
        }
        var bars = new ArrayList<Bar>();
        bars.add(new Bar("So far", inMajor(answer.soFar(new int[]{customer})), "net revenue", Tone.MUTED));
        for (var method : answer.worth().methods()) {
            bars.add(new Bar(method.title(), inMajor(answer.worth().by(method)[customer]), answer.kind(method), Tone.PRIMARY));
        }
        var title = name.label() + " is worth " + answer.words(answer.value(customer));
        var heading = new ChartSpec.Heading(title, "What it brought so far, and what it will bring by each method", headline());
        return List.of(new ChartSpec.Bars(heading, answer.asked().money(), bars));
    }

    private double inMajor(long minor) {
        return answer.asked().money(minor).major().doubleValue();
    }

    private List<Button> buttons() {
        return List.of(new Button("The customer's card", "customer " + name.question()), new Button("All customers", "clv"));
    }
}
