package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.schedule.ScheduleHints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finishes an unfinished question: commands, choices, period words, dimensions and the names in the data.
record Completion(Understanding understanding) {

    private static final int MOST = 12;
    private static final int MOST_CUSTOMERS = 6;
    private static final int YEARS = 5;
    /// As many words as the longest name may have of which the first are typed.
    private static final int MOST_WORDS = 5;

    /// Something to type.
    ///
    /// @param shown what the person's letters are compared with
    /// @param dimension the dimension it is a name of
    private record Candidate(String shown, Optional<Dimension> dimension) {}

    /// Whole questions that begin as the unfinished one does, with its last word finished: at most twelve, or all commands, likeliest
    /// first.
    List<String> complete(String unfinished) {
        var typed = Tokens.clean(unfinished).stripLeading();
        var lead = wrapped(typed);
        return lead == 0
                ? complete(typed, spec -> true)
                : complete(typed.substring(lead), Predicate.not(Completion::isWrapping)).stream()
                        .map(inner -> typed.substring(0, lead) + inner).toList();
    }

    /// @param offered the commands that may be
    private List<String> complete(String typed, Predicate<CommandSpec> offered) {
        if (typed.indexOf(' ') < 0) {
            var stem = typed.toLowerCase(Locale.ROOT);
            return understanding.commands().specs().stream().filter(offered).map(CommandSpec::name).filter(name -> name.startsWith(stem))
                    .toList();
        }
        var found = new LinkedHashSet<String>();
        for (var start : starts(typed)) {
            if (found.isEmpty()) {
                understanding.commands().find(Words.of(typed.substring(0, start)))
                        .map(command -> command.command().spec()).filter(offered).ifPresent(spec -> add(spec, typed, start, found));
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /// Where the thing to be finished may begin, the longest first: at an open quote, or at one of the last words.
    private static List<Integer> starts(String typed) {
        var quote = new Tokens(typed).openQuote();
        if (quote >= 0) {
            return List.of(quote);
        }
        var starts = new ArrayList<Integer>();
        for (var i = typed.length(); i > 0 && starts.size() < MOST_WORDS; i--) {
            if (" ,=:".indexOf(typed.charAt(i - 1)) >= 0 && (i == typed.length() || typed.charAt(i) != ' ')) {
                starts.addFirst(i);
            }
        }
        return starts;
    }

    private void add(CommandSpec spec, String typed, int start, Set<String> found) {
        var before = typed.substring(0, start);
        var quoted = start < typed.length() && new Tokens(typed).openQuote() == start;
        var letters = PlainLetters.of(typed.substring(quoted ? start + 1 : start));
        var stem = typed.endsWith(" ") && !letters.isEmpty() ? letters + " " : letters;
        var last = start == typed.length();
        if (stem.isEmpty() && !last && !quoted) {
            return;
        }
        if (stem.length() > 1 && !isText(spec, before)) {
            addCustomers(spec, before, stem, found);
        }
        for (var candidate : candidates(spec, Words.of(before), stem, quoted)) {
            if (found.size() >= MOST) {
                return;
            }
            var known = PlainLetters.of(candidate.shown());
            if (known.startsWith(stem)) {
                found.add(before + typedForm(spec, before, candidate));
            }
        }
    }

    /// Whether what follows is a text about a customer named before.
    private boolean isText(CommandSpec spec, String before) {
        var words = Words.of(before);
        return spec.parameter(Parameter.Text.class).isPresent() && words.size() > 1
                && isUnderstood(new TypedWords(spec, words.without(0), understanding.names()));
    }

    private boolean isUnderstood(TypedWords typed) {
        try {
            understanding.grammar().parse(typed, understanding.today());
            return true;
        } catch (Refusal otherwise) {
            return false;
        }
    }

    /// Finishes a customer's name, unless as many as the command takes are named before.
    private void addCustomers(CommandSpec spec, String before, String stem, Set<String> found) {
        var customers = spec.parameter(Parameter.Customers.class);
        if (customers.isPresent() && (customers.get().most() > 1 || before.indexOf('"') < 0)) {
            understanding.names().customers().beginningWith(stem, MOST_CUSTOMERS)
                    .forEach(customer -> found.add(before + customer.question()));
        }
    }

    /// Where the question begins that a command is about, which is about no other one; 0 where the first word is no such command.
    private int wrapped(String typed) {
        var lead = typed.indexOf(' ') + 1;
        return understanding.commands().find(Words.of(typed.substring(0, lead))).map(found -> found.command().spec())
                .filter(Completion::isWrapping).map(spec -> isOption(spec, typed, lead) ? typed.indexOf(' ', lead) + 1 : lead).orElse(0);
    }

    private static boolean isWrapping(CommandSpec spec) {
        return spec.parameter(Parameter.WholeQuestion.class).isPresent();
    }

    /// Whether the word from there on is the command's own, and ended.
    private static boolean isOption(CommandSpec spec, String typed, int from) {
        var end = typed.indexOf(' ', from);
        return end > 0 && spec.parameters(Parameter.Choice.class).stream()
                .anyMatch(choice -> choice.options().contains(typed.substring(from, end).toLowerCase(Locale.ROOT)));
    }

    /// The shortest way to type a candidate that is read as meant: bare, quoted, or behind its dimension.
    private String typedForm(CommandSpec spec, String before, Candidate candidate) {
        if (candidate.dimension().isEmpty()) {
            return candidate.shown();
        }
        var dimension = candidate.dimension().get();
        var words = Words.of(before);
        var led = words.size() > 0 && new TypedWords(spec, words, understanding.names()).dimensionAt(lastWord(words)).isPresent();
        var filter = new Filter(dimension, List.of(candidate.shown()));
        if (led) {
            return Quotes.ifNeeded(candidate.shown());
        }
        for (var form : List.of(Quotes.ifNeeded(candidate.shown()), Quotes.around(candidate.shown()))) {
            if (isRead(spec, form, filter)) {
                return form;
            }
        }
        return filter.question();
    }

    private boolean isRead(CommandSpec spec, String form, Filter meant) {
        try {
            var typed = new TypedWords(spec, Words.of(form), understanding.names());
            return understanding.grammar().parse(typed, understanding.today()).filters().equals(List.of(meant));
        } catch (Refusal otherwise) {
            return false;
        }
    }

    private List<Candidate> candidates(CommandSpec spec, Words before, String stem, boolean quoted) {
        if (before.size() > 0) {
            var last = lastWord(before);
            for (var choice : spec.parameters(Parameter.Choice.class)) {
                if (before.isAt(last, choice.lead())) {
                    return plain(choice.options());
                }
            }
            if (spec.parameters(Parameter.Span.class).stream().anyMatch(span -> before.isAt(last, span.name()))) {
                return plain(PeriodExamples.LIKELY);
            }
            if (spec.parameter(Parameter.Place.class).filter(place -> before.isAt(last, place.leads().getFirst())).isPresent()) {
                return plain(List.of("me", "here"));
            }
            var dimension = new TypedWords(spec, before, understanding.names()).dimensionAt(last);
            if (dimension.isPresent()) {
                return values(dimension.get());
            }
        }
        var candidates = new ArrayList<Candidate>();
        if (!quoted) {
            candidates.addAll(plain(schedule(spec, before, stem)));
            candidates.addAll(plain(words(spec, before)));
            if (!stem.isEmpty() && spec.parameter(Parameter.PeriodWords.class).isPresent()) {
                candidates.addAll(plain(PeriodExamples.MONTHS));
                candidates.addAll(plain(years()));
            }
        }
        if (!stem.isEmpty() || quoted) {
            spec.parameter(Parameter.Filters.class).ifPresent(filters -> filters.dimensions().stream().sorted()
                    .filter(dimension -> quoted || dimension != Dimension.PRODUCT)
                    .forEach(dimension -> candidates.addAll(values(dimension))));
        }
        return candidates;
    }

    /// What goes on with a schedule; a time zone only once it is begun, for there are hundreds.
    private static List<String> schedule(CommandSpec spec, Words before, String stem) {
        if (spec.parameter(Parameter.When.class).isEmpty()) {
            return List.of();
        }
        var next = new ArrayList<>(ScheduleHints.after(before.list().stream().map(Words.Word::text).toList()));
        if (stem.length() > 1) {
            next.addAll(ScheduleHints.zones());
        }
        return next;
    }

    private static List<String> words(CommandSpec spec, Words before) {
        var words = new ArrayList<String>();
        spec.parameters().forEach(parameter -> {
            if (parameter instanceof Parameter.Word word) {
                unlessSaid(word.options(), before, words);
            } else if (parameter instanceof Parameter.When) {
                unlessSaid(ScheduleHints.KINDS, before, words);
            }
        });
        spec.parameter(Parameter.Place.class).ifPresent(place -> words.add(place.leads().getFirst()));
        spec.parameters(Parameter.Choice.class).forEach(choice -> words.add(choice.lead()));
        spec.parameter(Parameter.PeriodWords.class).ifPresent(ignored -> words.addAll(PeriodExamples.LIKELY));
        spec.parameters(Parameter.Bound.class).forEach(bound -> words.addAll(List.of(bound.name() + " over", bound.name() + " under")));
        spec.parameters(Parameter.Span.class).forEach(span -> words.add(span.name()));
        spec.parameters(Parameter.Measure.class).forEach(measure -> words.add(measure.name()));
        spec.parameters(Parameter.AnyOf.class).forEach(anyOf -> words.add(anyOf.lead()));
        spec.parameters(Parameter.Percent.class).stream().filter(percent -> !percent.bare()).forEach(percent -> words.add(percent.name()));
        spec.parameter(Parameter.AsOf.class).ifPresent(ignored -> words.add("as of"));
        spec.parameter(Parameter.Filters.class)
                .ifPresent(filters -> filters.dimensions().stream().sorted().map(Dimension::word).forEach(words::add));
        spec.parameters(Parameter.Choice.class).stream().filter(Parameter.Choice::bare)
                .forEach(choice -> words.addAll(choice.options()));
        return words;
    }

    private static void unlessSaid(List<String> options, Words before, List<String> words) {
        if (before.list().stream().skip(1).noneMatch(typed -> typed.isAnyOf(options))) {
            words.addAll(options);
        }
    }

    /// The years a person may ask for, the last one with data first.
    private List<String> years() {
        var last = understanding.names().vocabulary().lastDay().orElse(understanding.today()).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> Integer.toString(last - back)).toList();
    }

    private List<Candidate> values(Dimension dimension) {
        return understanding.names().vocabulary().values(dimension).stream().map(value -> new Candidate(value, Optional.of(dimension)))
                .toList();
    }

    private static List<Candidate> plain(List<String> words) {
        return words.stream().map(word -> new Candidate(word, Optional.empty())).toList();
    }

    /// The last word that is no `=` or `:`.
    private static int lastWord(Words words) {
        var last = words.size() - 1;
        while (last > 0 && words.at(last).isAnyOf(List.of("=", ":", "is"))) {
            last--;
        }
        return last;
    }
}
