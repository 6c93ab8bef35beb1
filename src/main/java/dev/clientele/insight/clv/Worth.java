package dev.clientele.insight.clv;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.ModelChoice;
import dev.clientele.analysis.SimpleLifetimes;
import dev.clientele.btyd.company.ModelValues;
import dev.clientele.model.Money;
import dev.clientele.portfolio.lifetime.SimpleValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What customers are worth by each method that can tell it, and which one the answer goes by.
///
/// @param method the one asked for; without a word for it a fitted model where there is one, and F x AOV x duration else
/// @param values for each method each customer's value, minor units; 0 where there is none
/// @param choice which model, and why none
record Worth(Method method, Map<Method, long[]> values, ModelChoice choice) {

    static Worth of(Inquiry asked, SimpleLifetimes of) {
        var choice = choice(asked);
        var values = formulas(of.values());
        choice.fitted().ifPresent(fitted -> fitted.values()
                .forEach((kind, told) -> values.put(Method.of(kind), minor(told.value(), Money.digits(asked.portfolio().currency())))));
        var named = asked.invocation().choice("method").map(Method::of).filter(Method.FORMULAS::contains);
        return new Worth(named.orElse(choice.kind().map(Method::of).orElse(Method.SIMPLE)), values, choice);
    }

    /// The formulas alone, by one of them where the method was a model.
    static Worth byFormulas(SimpleValues values, Method method) {
        return new Worth(method, formulas(values), ModelChoice.simple(""));
    }

    private static Map<Method, long[]> formulas(SimpleValues values) {
        var formulas = new EnumMap<Method, long[]>(Method.class);
        formulas.put(Method.SIMPLE, values.simple());
        formulas.put(Method.NPV, values.present());
        return formulas;
    }

    /// A model that tells when customers buy but not what they spend tells no value.
    private static ModelChoice choice(Inquiry asked) {
        var choice = ModelChoice.of(asked);
        var why = choice.kind().flatMap(kind -> choice.fitted().flatMap(fitted -> fitted.models().spendRefusal()));
        return why.map(reason -> choice.without("No model is used: " + reason + ".")).orElse(choice);
    }

    private static long[] minor(double[] major, int digits) {
        var scale = Math.pow(10, digits);
        var minor = new long[major.length];
        for (var customer = 0; customer < minor.length; customer++) {
            minor[customer] = Math.round(major[customer] * scale);
        }
        return minor;
    }

    /// All methods that can tell values, the formulas first.
    List<Method> methods() {
        return new ArrayList<>(values.keySet());
    }

    long[] by(Method wanted) {
        return values.getOrDefault(wanted, new long[0]);
    }

    long[] chosen() {
        return by(method);
    }

    /// What the model tells that the answer goes by; empty where it goes by a formula.
    Optional<ModelValues> model() {
        return method.kind().flatMap(kind -> choice.fitted().flatMap(fitted -> fitted.valuesBy(kind)));
    }
}
