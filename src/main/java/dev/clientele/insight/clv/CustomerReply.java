package dev.clientele.insight.clv;

import dev.clientele.btyd.company.ModelValues;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// `clv customer NAME`: what one customer is worth, by each method.
record CustomerReply(ClvAnswer answer, CustomerName name, int customer) {

    private static final Value NEVER = new Value.Undefined("never bought by then");

    /// @throws Refusal when the customer does not fit the filters
    static CustomerReply of(ClvAnswer answer, CustomerName name) {
        var customer = Arrays.binarySearch(answer.asked().portfolio().customers().ids(), name.id());
        if (customer < 0 || !answer.asked().selection().includes()[customer]) {
            throw new Refusal(name.label() + " does not fit the filter" + answer.asked().filterWords() + ".",
                    List.of(answer.asked().invocation().withFilters(List.of()).question()));
        }
        return new CustomerReply(answer, name, customer);
    }

    Reply reply() {
        var asked = answer.asked();
        return new Reply("clv", "Lifetime value of " + name.label() + asked.filterWords(), headline(), Optional.of(asked.asOf()), figures(),
                List.of(table()), charts(), new ClvFootnotes(answer).all(), buttons(), asked.portfolio().dataVersion());
    }

    private boolean hasBought() {
        return answer.of().rhythm().purchaseDays()[customer] > 0;
    }

    private boolean isActive() {
        return answer.of().active()[customer];
    }

    private String headline() {
        var asked = answer.asked();
        if (!hasBought()) {
            return name.label() + " has not bought anything by " + asked.wording().day(asked.asOf()) + ".";
        }
        var brought = " has brought " + answer.words(answer.soFar(new int[]{customer})) + " of net revenue so far";
        if (!isActive()) {
            var still = answer.worth().model().map(told -> " By " + answer.method().noun() + " it is still worth "
                    + answer.words(answer.value(customer)) + ", with a P(alive) of " + asked.wording().shareShort(told.alive()[customer])
                    + ".");
            return name.label() + brought + " and is not active: it last bought on "
                    + asked.wording().day(LocalDate.ofEpochDay(answer.of().rhythm().last()[customer])) + "." + still.orElse("");
        }
        var rank = IntStream.range(0, answer.ranked().length).filter(place -> answer.ranked()[place] == customer).findFirst().orElseThrow()
                + 1;
        return name.label() + " is worth " + answer.words(answer.value(customer)) + " by " + answer.method().noun() + ", number "
                + asked.wording().count(rank) + " of "
                + asked.wording().counted(answer.ranked().length, "active customer", "active customers")
                + ", and" + brought + ".";
    }

    private Map<String, Value> figures() {
        var only = new int[]{customer};
        var figures = new LinkedHashMap<String, Value>();
        figures.put("clv", value(answer.method()));
        figures.put("frequency", hasBought() ? new Value.Decimal(answer.values().frequency(customer)) : NEVER);
        figures.put("orderValue", hasBought() ? answer.orderValue(only) : NEVER);
        figures.put("duration", hasBought() ? new Value.Decimal(answer.values().duration()[customer]) : NEVER);
        figures.put("soFar", answer.asked().money(answer.soFar(only)));
        figures.put("margin", answer.margin(only));
        for (var method : answer.worth().methods()) {
            figures.put(method.word(), value(method));
        }
        figures.put("pAlive", told(values -> new Value.Share(values.alive()[customer])));
        figures.put("expectedPurchases", told(values -> new Value.Decimal(values.purchases()[customer])));
        figures.put("expectedSpend", told(values -> major(values.spend()[customer])));
        figures.put("clvLow", told(values -> major(values.low()[customer])));
        figures.put("clvHigh", told(values -> major(values.high()[customer])));
        figures.put("shareOfEquity", isActive() ? answer.share(answer.value(customer)) : new Value.Undefined("not active"));
        return figures;
    }

    /// What a model tells; undefined where the answer goes by a formula.
    private Value told(Function<ModelValues, Value> figure) {
        return hasBought() ? answer.worth().model().map(figure).orElse(new Value.Undefined("no model is used")) : NEVER;
    }

    /// A formula asks how long an active customer stays; a model knows that one may have gone.
    private Value value(Method method) {
        var isTold = Method.FORMULAS.contains(method) ? isActive() : hasBought();
        return isTold ? answer.asked().money(answer.worth().by(method)[customer]) : new Value.Undefined("not active");
    }

    private Value major(double amount) {
        return Money.ofMajor(BigDecimal.valueOf(amount), answer.asked().portfolio().currency());
    }

    private Table table() {
        var columns = List.of(new Column("method", "Method", Unit.Plain.TEXT), new Column("value", "Worth", answer.asked().money()),
                new Column("how", "How", Unit.Plain.TEXT));
        var rows = answer.worth().methods().stream()
                .map(method -> List.of(new Value.Text(method.title()), value(method), new Value.Text(how(method))))
                .toList();
        return new Table("", columns, rows, List.of());
    }

    private String how(Method method) {
        if (value(method) instanceof Value.Undefined) {
            return "";
        }
        var wording = answer.asked().wording();
        var terms = answer.asked().settings().lifetime();
        return switch (method) {
            case SIMPLE -> decimal(answer.values().frequency(customer)) + " orders a year x "
                    + wording.cell(answer.orderValue(new int[]{customer}))
                    + " x " + decimal(answer.values().duration()[customer]) + " years";
            case NPV -> wording.counted(terms.horizonYears(), "year", "years") + " of " + answer.kind(method)
                    + ", " + wording.shareShort(answer.of().churn().retention(answer.of().churn().segment()[customer]))
                    + " stay each year, discounted by " + wording.shareShort(terms.discountRate());
            case BGNBD, PARETONBD -> answer.worth().choice().fitted().flatMap(fitted -> fitted.valuesBy(method.kind().orElseThrow()))
                    .map(this::how).orElse("");
        };
    }

    private String how(ModelValues told) {
        return "P(alive) " + answer.asked().wording().shareShort(told.alive()[customer]) + ", " + decimal(told.purchases()[customer])
                + " purchases in a year x " + answer.asked().wording().cell(major(told.spend()[customer])) + margin(told) + "; between "
                + answer.asked().wording().cell(major(told.low()[customer])) + " and "
                + answer.asked().wording().cell(major(told.high()[customer]));
    }

    private String margin(ModelValues told) {
        return answer.asked().portfolio().costed()
                ? " x " + answer.asked().wording().shareShort(told.margins().ofCustomers()[customer]) + " margin"
                : "";
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
