package dev.clientele.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a part of all: `20%`, `20 percent`, behind a lead word where it has one; and a change: `retention +5%`.
record PercentReader(TypedWords typed, Parameter.Percent percent) implements Reader {

    static final List<String> UNITS = List.of("%", "percent", "pct");
    private static final List<String> UNITS_OF_CHANGE = List.of("%", "percent", "pct", "points", "point", "pp", "percentage");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.]\\d{1,2})?)(%?)");
    private static final Pattern CHANGE = Pattern.compile("([+\u2212-]?\\d{1,3}(?:[.]\\d{1,2})?)(%?)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (percent.bare()) {
            return part(index, 0);
        }
        if (!typed.words().isAt(index, percent.name())) {
            return Optional.empty();
        }
        return percent.isChange() ? change(index + 1) : part(index + 1, 1);
    }

    /// A change behind its word: `+5%`, `-5 points`, `5`.
    private Optional<Finding> change(int index) {
        if (index >= typed.words().size() || typed.words().at(index).quoted()) {
            return Optional.empty();
        }
        var number = CHANGE.matcher(typed.words().at(index).text());
        if (!number.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(number.group(1).replace('\u2212', '-'));
        if (value.abs().compareTo(ALL) > 0) {
            return Optional
                    .of(Finding.refused(new Refusal("A change is at most 100 %, not " + Quotes.echo(value.toPlainString() + " %") + ".")));
        }
        var units = number.group(2).isEmpty() ? units(index + 1) : 0;
        return Optional.of(new Finding(2 + units, draft -> draft.choose(percent.name(), signed(value) + "%")));
    }

    private int units(int index) {
        var units = 0;
        while (index + units < typed.words().size() && typed.words().isAnyAt(index + units, UNITS_OF_CHANGE)) {
            units++;
        }
        return units;
    }

    private static String signed(BigDecimal value) {
        return (value.signum() < 0 ? "" : "+") + value.stripTrailingZeros().toPlainString();
    }

    /// @param taken how many words stand before the number
    private Optional<Finding> part(int index, int taken) {
        if (index >= typed.words().size() || typed.words().at(index).quoted()) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(typed.words().at(index).text());
        if (!number.matches() || (number.group(2).isEmpty() && !typed.words().isAnyAt(index + 1, UNITS))) {
            return Optional.empty();
        }
        var value = new BigDecimal(number.group(1));
        var words = taken + (number.group(2).isEmpty() ? 2 : 1);
        if (value.signum() == 0 || value.compareTo(ALL) > 0) {
            return Optional.of(Finding.refused(new Refusal("A part of all is more than 0 and at most 100 %, not "
                    + Quotes.echo(value.toPlainString() + " %") + ".")));
        }
        return Optional.of(new Finding(words, draft -> draft.choose(percent.name(), value.toPlainString() + "%")));
    }
}
