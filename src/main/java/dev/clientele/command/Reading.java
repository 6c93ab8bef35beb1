package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One pass over the words behind a command, in any order. At each word the longest thing that begins there is taken; of
/// two as long, the one whose reader comes first.
record Reading(TypedWords typed, List<Reader> readers, PeriodParser periods, LocalDate asOf) {

    static Reading of(TypedWords typed, PeriodParser periods, LocalDate asOf, Optional<AsOfWords> asOfWords) {
        var readers = new ArrayList<Reader>();
        readers.add(new TextReader(typed));
        readers.add(new AsOfReader(asOfWords));
        readers.add(new PeriodReader(typed, periods, asOf));
        if (typed.takes(Parameter.Bound.class)) {
            readers.add(new BoundReader(typed));
        }
        typed.spec().parameters(Parameter.Span.class).forEach(span -> readers.add(new SpanReader(typed, span, periods, asOf)));
        typed.spec().parameters(Parameter.Percent.class).forEach(percent -> readers.add(new PercentReader(typed, percent)));
        typed.spec().parameters(Parameter.Measure.class).forEach(measure -> readers.add(new MeasureReader(typed, measure)));
        typed.spec().parameters(Parameter.AnyOf.class).forEach(anyOf -> readers.add(new AnyOfReader(typed, anyOf)));
        readers.add(new CountReader(typed));
        typed.spec().parameters(Parameter.Word.class).forEach(word -> readers.add(new WordReader(typed, word)));
        readers.add(new ExclusionReader(typed));
        readers.add(new FilterReader(typed));
        readers.add(new CustomerReader(typed));
        typed.spec().parameters(Parameter.Choice.class).forEach(choice -> readers.add(new ChoiceReader(typed, choice)));
        readers.add(new WhenReader(typed));
        typed.spec().parameter(Parameter.Place.class).ifPresent(place -> readers.add(new PlaceReader(typed, place)));
        readers.add(new NameReader(typed));
        readers.add(new FillerReader(typed));
        readers.add(new CustomerPartReader(typed));
        return new Reading(typed, readers, periods, asOf);
    }

    /// Understands all words.
    ///
    /// @throws Refusal naming the first thing that is not understood
    Draft draft() {
        var draft = new Draft(typed.spec());
        for (var next = 0; next < typed.words().size();) {
            var found = longestAt(next, draft);
            if (found.isEmpty()) {
                throw misunderstood(next, draft.hasCustomer());
            }
            found.get().meaning().accept(draft);
            next += found.get().words();
        }
        return draft;
    }

    /// A period where none is taken is called that; a customer yet to be named comes before.
    private Refusal misunderstood(int index, boolean names) {
        var needsName = typed.spec().parameter(Parameter.Customers.class).filter(customers -> customers.least() > 0).isPresent();
        return (needsName && !names ? Optional.<Refusal>empty() : period(index))
                .orElseGet(() -> new Misunderstanding(typed, index, names).refusal());
    }

    private Optional<Refusal> period(int index) {
        try {
            return typed.takes(Parameter.PeriodWords.class)
                    ? Optional.empty()
                    : periods.match(typed.words().plainFrom(index, PeriodReader.MOST_WORDS), asOf).map(match -> unwanted(index, match));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private Refusal unwanted(int index, PeriodParser.Match match) {
        var instead = typed.takes(Parameter.AsOf.class) ? List.of("as of " + match.period().lastDay(), "") : List.of("");
        return typed.refusal("`" + typed.spec().name() + "` takes no period (" + Quotes.echo(match.period().label()) + ").", index,
                index + match.words(), instead);
    }

    private Optional<Finding> longestAt(int index, Draft draft) {
        var longest = Optional.<Finding>empty();
        for (var reader : readers) {
            var found = reader.at(index, draft);
            if (found.isPresent() && (longest.isEmpty() || found.get().words() > longest.get().words())) {
                longest = found;
            }
        }
        return longest;
    }
}
