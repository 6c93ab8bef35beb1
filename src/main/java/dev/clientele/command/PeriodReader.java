package dev.clientele.command;

import dev.clientele.command.Parameter.PeriodWords.Parting;
import dev.clientele.language.period.PeriodParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads a period, see [PeriodParser].
record PeriodReader(TypedWords typed, PeriodParser periods, LocalDate asOf) implements Reader {

    /// As many words as the longest period takes.
    static final int MOST_WORDS = 12;
    private static final int DAY_DIGITS = 2;

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.takes(Parameter.PeriodWords.class) || typed.words().at(index).quoted() || countsMonths(index, before)
                || leadsToAnother(index)) {
            return Optional.empty();
        }
        try {
            var isBesides = before.hasPeriod() && parting() == Parting.VERSUS && !isParted(index);
            return periods.match(words(index), asOf).map(match -> new Finding(match.words(),
                    draft -> draft.period(match.period(), isBesides ? 1 : most())));
        } catch (DateTimeException noSuchTime) {
            return Optional.of(Finding.refused(new Refusal(String.valueOf(noSuchTime.getMessage()))));
        }
    }

    /// Between periods that are compared, "to" may part the one from the other: a range is then written with two points.
    private List<String> words(int index) {
        var words = typed.words().plainFrom(index, MOST_WORDS);
        return parts(index) && words.indexOf("to") > 0 ? words.subList(0, words.indexOf("to")) : words;
    }

    /// The "from" of `from q2 to q3`, where "to" parts.
    private boolean leadsToAnother(int index) {
        return parting() == Parting.TO && typed.words().isAt(index, "from") && typed.words().plainFrom(index, MOST_WORDS).contains("to");
    }

    private boolean parts(int index) {
        return typed.compares() && switch (parting()) {
            case ANYTHING -> !typed.words().isAt(index, "from");
            case VERSUS -> false;
            case TO -> true;
        };
    }

    /// Whether a word for a comparison stands before, past words that say nothing.
    private boolean isParted(int index) {
        var before = index - 1;
        while (before > 0 && !typed.words().isAnyAt(before, FillerReader.BETWEEN) && TypedWords.isFiller(typed.words().at(before))) {
            before--;
        }
        return before >= 0 && typed.words().isAnyAt(before, FillerReader.BETWEEN);
    }

    private Parting parting() {
        return typed.spec().parameter(Parameter.PeriodWords.class).map(Parameter.PeriodWords::parting).orElse(Parting.ANYTHING);
    }

    private int most() {
        return typed.spec().parameter(Parameter.PeriodWords.class).map(Parameter.PeriodWords::most).orElse(0);
    }

    /// The 10 of `top 10 may 2025` is a number of customers, not a day of May.
    private boolean countsMonths(int index, Draft before) {
        var word = typed.words().at(index).text();
        var countFirst = !typed.spec().parameters().isEmpty() && typed.spec().parameters().getFirst() instanceof Parameter.Count;
        var isDated =
                (index > 0 && typed.words().isAnyAt(index - 1, List.of("on", "the", "since", "until", "from", "to", "and", "between")))
                        || typed.spec().name().equals("revenue");
        return countFirst && !isDated && !before.hasCount() && word.length() <= DAY_DIGITS
                && word.chars().allMatch(Character::isDigit);
    }
}
