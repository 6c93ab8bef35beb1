package dev.clientele.command;

import dev.clientele.language.number.WrittenAmount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads bounds on numbers: `revenue over 250k`, `more than 50 orders`, `between 10k and 50k`, `over 50 %`.
record BoundReader(TypedWords typed) implements Reader {

    /// A way of saying on which side of a number something lies.
    private record Relation(String plain, boolean isLower, List<List<String>> phrases) {
        private static Relation of(String plain, boolean isLower, String... phrases) {
            return new Relation(plain, isLower, Arrays.stream(phrases).map(phrase -> List.of(phrase.split(" "))).toList());
        }
    }

    private static final List<Relation> RELATIONS = List.of(
            Relation.of("over", true, "over", "above", "more than", "greater than", "larger than", "higher than", "bigger than",
                    "exceeding", ">",
                    "by more than", "by over"),
            Relation.of("at least", true, "at least", "no less than", "not less than", "minimum", "min", ">=", "by at least"),
            Relation.of("under", false, "under", "below", "less than", "fewer than", "smaller than", "lower than", "<", "by less than"),
            Relation.of("at most", false, "at most", "up to", "no more than", "not more than", "maximum", "max", "<=", "by at most"));
    private static final Map<String, Integer> MAGNITUDES = Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "mio", 6, "millions", 6);
    /// What may stand between the word for a number and what is said of it.
    private static final Set<String> BETWEEN = Set.of("is", "of", "=", ":", "in", "was", "a", "score");
    private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
    private static final Set<String> MONEY =
            Set.of("eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "pounds", "chf", "sek", "kr");

    /// A number read.
    ///
    /// @param next the index behind it
    private record Written(BigDecimal value, boolean inPercent, int next) {
        String plain() {
            return value.toPlainString() + (inPercent ? "%" : "");
        }
    }

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var named = named(index);
        var from = named.isPresent() ? past(index + 1) : index;
        if (typed.words().isAt(from, "between")) {
            return between(named, index, from + 1);
        }
        return RELATIONS.stream().flatMap(relation -> relation.phrases().stream()
                .filter(phrase -> typed.words().plainFrom(from, phrase.size()).equals(phrase))
                .flatMap(phrase -> bound(named, relation, index, from + phrase.size()).stream()))
                .reduce((one, other) -> one.words() >= other.words() ? one : other);
    }

    /// Whether words that set a bound on a number begin there, as the command takes one.
    boolean isRelation(int index) {
        return !bounds().isEmpty() && RELATIONS.stream().flatMap(relation -> relation.phrases().stream())
                .anyMatch(phrase -> typed.words().plainFrom(index, phrase.size()).equals(phrase));
    }

    private Optional<Finding> bound(Optional<Parameter.Bound> named, Relation relation, int index, int from) {
        return number(from).map(number -> {
            var behind = named.isPresent() ? Optional.<Parameter.Bound>empty() : named(past(number.next()));
            var next = behind.isPresent() ? past(number.next()) + 1 : number.next();
            return finding(named.or(() -> behind).or(() -> likely(number)), next - index, number,
                    bound -> draft -> draft.choose(relation.isLower() ? bound.low() : bound.high(),
                            relation.plain() + " " + number.plain()));
        });
    }

    /// `between 10k and 50k`; both ends count in.
    private Optional<Finding> between(Optional<Parameter.Bound> named, int index, int from) {
        var low = number(from).filter(number -> typed.words().isAt(number.next(), "and"));
        return low.flatMap(least -> number(least.next() + 1).map(most -> {
            var behind = named.isPresent() ? Optional.<Parameter.Bound>empty() : named(most.next());
            var next = behind.isPresent() ? most.next() + 1 : most.next();
            return finding(named.or(() -> behind).or(() -> likely(most)), next - index, most, bound -> draft -> {
                draft.choose(bound.low(), "at least " + least.plain());
                draft.choose(bound.high(), "at most " + most.plain());
            });
        }));
    }

    private Finding finding(Optional<Parameter.Bound> bound, int words, Written number,
            Function<Parameter.Bound, Consumer<Draft>> meaning) {
        if (bound.isEmpty() || (number.inPercent() && !bound.get().inPercent())) {
            return Finding.refused(new Refusal("`" + typed.spec().name() + "` takes no bound in percent."));
        }
        return new Finding(words, meaning.apply(bound.get()));
    }

    /// The first bound that can be meant where none is named.
    private Optional<Parameter.Bound> likely(Written number) {
        return bounds().stream().filter(bound -> !number.inPercent() || bound.inPercent()).findFirst();
    }

    private List<Parameter.Bound> bounds() {
        return typed.spec().parameters(Parameter.Bound.class);
    }

    private Optional<Parameter.Bound> named(int index) {
        return bounds().stream().filter(bound -> typed.words().isAt(index, bound.name()) || typed.words().isAnyAt(index, bound.others()))
                .findFirst();
    }

    private int past(int index) {
        return typed.words().past(index, BETWEEN);
    }

    private Optional<Written> number(int index) {
        if (index >= typed.words().size() || typed.words().at(index).quoted()) {
            return Optional.empty();
        }
        var text = typed.words().at(index).lower();
        var percent = text.endsWith("%");
        return WrittenAmount.of(percent ? text.substring(0, text.length() - 1) : text)
                .map(value -> behind(new Written(value, percent, index + 1)));
    }

    /// The number with the words that belong to it: `20 thousand`, `50 %`, `100 euros`.
    private Written behind(Written number) {
        var next = number.next();
        if (typed.words().isAnyAt(next, MAGNITUDES.keySet())) {
            var exponent = MAGNITUDES.getOrDefault(typed.words().at(next).lower(), 0);
            return behind(new Written(number.value().movePointRight(exponent), number.inPercent(), next + 1));
        }
        if (typed.words().isAnyAt(next, PERCENT)) {
            return new Written(number.value(), true, next + 1);
        }
        return typed.words().isAnyAt(next, MONEY) ? new Written(number.value(), number.inPercent(), next + 1) : number;
    }
}
