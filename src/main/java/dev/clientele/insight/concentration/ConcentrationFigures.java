package dev.clientele.insight.concentration;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The figures of a concentration, each with that of the year before.
record ConcentrationFigures(ConcentrationAnswer answer) {

    /// One figure.
    ///
    /// @param name its name in the neutral reply: `top10Share`
    /// @param label its name for a person
    record Figure(String name, String label, Value now, Value before) {

        /// How far it moved: shares in points, other figures in parts of what they were.
        Value change() {
            if (now instanceof Value.Share(double share) && before instanceof Value.Share(double earlier)) {
                return new Value.Points(share - earlier);
            }
            var earlier = number(before);
            if (earlier > 0 && !Double.isNaN(number(now))) {
                return new Value.Change(number(now) / earlier - 1);
            }
            return new Value.Undefined("there is nothing above zero to compare");
        }

        private static double number(Value value) {
            return switch (value) {
                case Money money -> money.minor();
                case Value.Count(long count) -> count;
                case Value.Decimal(double number) -> number;
                case Value.Share _,Value.Change _,Value.Points _,Value.Day _,Value.Text _,Value.Undefined _ -> Double.NaN;
            };
        }
    }

    List<Figure> all() {
        var figures = new ArrayList<Figure>();
        for (var top : answer.tops()) {
            figures.add(figure("top" + top + "Share", label(top), standing -> standing.topShare(top)));
        }
        figures.add(figure("customersFor50", "Customers that make 50 %", standing -> standing.fewestFor(50)));
        figures.add(figure("customersFor80", "Customers that make 80 %", standing -> standing.fewestFor(80)));
        answer.making().ifPresent(part -> figures.add(figure("customersFor" + part.toPlainString(),
                "Customers that make " + part.toPlainString() + " %", standing -> standing.fewestFor(part))));
        figures.add(figure("gini", "Gini coefficient", ConcentrationStanding::gini));
        figures.add(figure("hhi", "HHI, of 10,000", ConcentrationStanding::hhi));
        var name = Phrase.capitalised(answer.basis().word());
        var noun = Phrase.capitalised(answer.basis().noun());
        figures.add(figure("total" + name, noun + " of those counted", standing -> money(standing.concentration().total())));
        figures.add(figure("customers", "Customers counted", standing -> new Value.Count(standing.customers())));
        figures.add(figure("excludedCustomers", "Customers left out", standing -> new Value.Count(standing.excluded())));
        figures.add(figure("excluded" + name, noun + " of those left out", standing -> money(standing.excludedValue())));
        return figures;
    }

    private String label(int top) {
        return top == 1 ? "Share of the top customer" : "Share of the top " + answer.wording().count(top);
    }

    private Money money(long minor) {
        return answer.asked().money(minor);
    }

    private Figure figure(String name, String label, Function<ConcentrationStanding, Value> value) {
        var before = answer.before().map(value).orElseGet(() -> Scope.noYearBefore(answer.period()));
        return new Figure(name, label, value.apply(answer.now()), before);
    }
}
