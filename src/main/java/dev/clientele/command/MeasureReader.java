package dev.clientele.command;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a number that the words before it or its unit tell: `drops by 20%`, `top 5`, `3 times usual`, `3x`.
record MeasureReader(TypedWords typed, Parameter.Measure measure) implements Reader {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}(?:[.]\\d{1,2})?)(\\D*)");

    /// A number as typed.
    ///
    /// @param unit what is written together with it; may be empty
    private record Written(BigDecimal number, String unit) {}

    @Override
    public Optional<Finding> at(int index, Draft before) {
        var first = typed.words().past(index, measure.leads());
        var end = typed.words().past(first + 1, measure.units());
        return written(first).filter(number -> first > index || end > first + 1 || !number.unit().isEmpty())
                .map(number -> finding(number, end - index, first))
                .or(() -> missing(index, first));
    }

    private Optional<Written> written(int index) {
        if (index >= typed.words().size() || typed.words().at(index).quoted()) {
            return Optional.empty();
        }
        return NUMBER.matcher(typed.words().at(index).lower()).results()
                .filter(found -> found.group().length() == typed.words().at(index).text().length())
                .map(found -> new Written(new BigDecimal(found.group(1)), found.group(2)))
                .filter(number -> number.unit().isEmpty() || measure.units().contains(number.unit())).findFirst();
    }

    private Finding finding(Written written, int words, int at) {
        var number = written.number().stripTrailingZeros();
        var fits = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(measure.most())) <= 0
                && (number.scale() <= 0 || !measure.isWhole());
        if (!fits) {
            return Finding.refused(new Refusal(measure.wanted() + ", not " + Quotes.echo(typed.words().at(at).text()) + "."));
        }
        return new Finding(words, draft -> draft.choose(measure.name(), number.toPlainString()));
    }

    /// The word that asks for the number stands there, and no number behind it.
    private Optional<Finding> missing(int index, int first) {
        return Optional.of(new Refusal(measure.wanted() + " behind it.")).filter(ignored -> first > index)
                .filter(ignored -> typed.words().isAt(index, measure.name())).map(Finding::refused);
    }
}
