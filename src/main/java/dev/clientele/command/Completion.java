package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Finishes an unfinished question: commands, choices, period words, dimensions and the names in the data.
record Completion(List<CommandSpec> specs, Names names) {

    private static final int MOST = 12;
    private static final List<String> PERIODS =
            List.of("this year", "last year", "this quarter", "last quarter", "this month", "last month",
                    "ytd", "last 90 days", "last 12 months");

    /// Whole questions that begin as the unfinished one does, with its last word finished; at most twelve, likeliest first.
    List<String> complete(String unfinished) {
        var typed = unfinished.stripLeading();
        var space = typed.lastIndexOf(' ');
        if (space < 0) {
            return specs.stream().map(CommandSpec::name).filter(name -> name.startsWith(typed.toLowerCase(Locale.ROOT))).toList();
        }
        var name = typed.substring(0, typed.indexOf(' ')).toLowerCase(Locale.ROOT);
        return specs.stream().filter(spec -> spec.name().equals(name)).findFirst().map(spec -> arguments(spec, typed)).orElse(List.of());
    }

    private List<String> arguments(CommandSpec spec, String typed) {
        var quote = openQuote(typed);
        var start = quote >= 0 ? quote + 1 : typed.lastIndexOf(' ') + 1;
        var stem = typed.substring(start);
        var before = typed.substring(0, quote >= 0 ? quote : start);
        var found = new LinkedHashSet<String>();
        for (var candidate : candidates(spec, before.strip(), stem)) {
            if (starts(candidate, stem) && !found.contains(candidate)) {
                found.add(before + (candidate.indexOf(' ') >= 0 && !PERIODS.contains(candidate) ? '"' + candidate + '"' : candidate));
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private List<String> candidates(CommandSpec spec, String before, String stem) {
        var last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (choice.lead().equals(last)) {
                return choice.options();
            }
        }
        for (var dimension : Dimension.values()) {
            if (dimension.word().equals(last) && takes(spec, dimension)) {
                return names.vocabulary().values(dimension);
            }
        }
        return openCandidates(spec, stem);
    }

    private List<String> openCandidates(CommandSpec spec, String stem) {
        var candidates = new ArrayList<String>();
        spec.parameters(Parameter.Word.class).forEach(word -> candidates.addAll(word.options()));
        spec.parameters(Parameter.Choice.class).forEach(choice -> candidates.add(choice.lead()));
        spec.parameter(Parameter.PeriodWords.class).ifPresent(ignored -> candidates.addAll(PERIODS));
        spec.parameter(Parameter.AsOf.class).ifPresent(ignored -> candidates.add("as of"));
        spec.parameter(Parameter.Filters.class)
                .ifPresent(filters -> filters.dimensions().stream().sorted().map(Dimension::word).forEach(candidates::add));
        spec.parameters(Parameter.Choice.class).forEach(choice -> candidates.addAll(choice.options()));
        if (!stem.isEmpty()) {
            for (var dimension : Dimension.values()) {
                if (dimension != Dimension.PRODUCT && takes(spec, dimension)) {
                    candidates.addAll(names.vocabulary().values(dimension));
                }
            }
        }
        return candidates;
    }

    private static boolean takes(CommandSpec spec, Dimension dimension) {
        return spec.parameter(Parameter.Filters.class).filter(filters -> filters.dimensions().contains(dimension)).isPresent();
    }

    private static boolean starts(String candidate, String stem) {
        return Spelling.normalise(candidate).startsWith(Spelling.normalise(stem));
    }

    /// Where a quote was opened and not closed; -1 for nowhere.
    private static int openQuote(String typed) {
        var quotes = typed.chars().filter(character -> character == '"').count();
        return quotes % 2 == 1 ? typed.lastIndexOf('"') : -1;
    }
}
