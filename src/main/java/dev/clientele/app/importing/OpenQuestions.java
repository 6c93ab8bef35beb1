package dev.clientele.app.importing;

import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import dev.clientele.model.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a refusal of an import asks for, for those who have no command line: the options it names, as questions.
///
/// @param words as a command line is told
record OpenQuestions(String words) {

    private static final Pattern OPTION = Pattern.compile("--(currency|date-format|decimal) (\"[^\"]+\"|\\S+)");
    private static final Map<String, Question> QUESTIONS =
            Map.of("currency", Question.CURRENCY, "date-format", Question.DATES, "decimal", Question.DECIMALS);
    /// A column's meaning, and what is said of it in brackets.
    private static final Pattern COLUMNS =
            Pattern.compile("--map ((?:,?[a-z][a-z-]*=(?:\"[^\"]*\"|[^\\s,;.()]+))+)(?:\\s+\\(([^)]+)\\))?");
    private static final String ANY_COLUMN = "COLUMN";
    private static final Pattern SHEET = Pattern.compile("--sheet NAME \\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern STANDINGS = Pattern.compile("--status \"([^\"]*)\"");
    private static final Map<String, String> ANSWERS = new TreeMap<>(
            Map.of("count", "They count as revenue", "credit", "They are credit notes", "leave-out", "They are left out"));
    /// What is to be typed, from the sentence on that tells it.
    private static final Pattern REQUEST = Pattern.compile("(?s)(?:[;,] if [^.;]*,)?\\s*(?:[Ss]ay\\b|If\\b)[^.]*?--.*");
    private static final Pattern LAST_SENTENCE = Pattern.compile("(?s)(?<=[.\\n;:])\\s+[^.\\n;:]*--.*|\\s*--.*");
    /// What only the command line can say.
    private static final Pattern OTHER =
            Pattern.compile("--(?!currency|date-format|decimal|map|sheet|same-number|any-date|source|store|status)[a-z]");

    /// The questions; none where it names options that nobody can say in a chat.
    List<Open> open() {
        if (OTHER.matcher(words).find()) {
            return List.of();
        }
        var open = new ArrayList<Open>();
        for (var question : List.of(Question.CURRENCY, Question.DATES, Question.DECIMALS)) {
            said(question).ifPresent(open::add);
        }
        open.addAll(standings());
        if (open.stream().noneMatch(each -> each.question() == Question.STANDING)) {
            columns().ifPresent(open::add);
        }
        sheets().ifPresent(open::add);
        if (words.contains("--same-number")) {
            open.add(new Open(Question.SAME_NUMBER, List.of("replace", "add", "separate"),
                    List.of("The same invoice: this file replaces it", "The same invoice: this file has more of its lines",
                            "Another invoice: numbers start anew")));
        }
        if (words.contains("--any-date")) {
            open.add(new Open(Question.DAYS, List.of("right"), List.of("The days are right")));
        }
        return open;
    }

    private Optional<Open> said(Question question) {
        var said = OPTION.matcher(words).results().filter(option -> QUESTIONS.get(option.group(1)) == question)
                .map(option -> option.group(2).replace("\"", "").replaceAll("[;.]$", "")).distinct().toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Open(question, switch (question) {
            case DECIMALS -> List.of(".", ",");
            case CURRENCY -> List.<String>of();
            case DATES, COLUMNS, SHEET, SAME_NUMBER, DAYS, STANDING -> said;
        }));
    }

    /// A choice among the columns that are named, or else the name of the first that is missed.
    private Optional<Open> columns() {
        var found = COLUMNS.matcher(words).results().toList();
        var named = new LinkedHashMap<String, String>();
        found.stream().filter(option -> !option.group(1).contains(ANY_COLUMN))
                .forEach(option -> named.merge(option.group(1).replace("\"", ""), label(option), OpenQuestions::longer));
        if (!named.isEmpty()) {
            return Optional.of(new Open(Question.COLUMNS, List.copyOf(named.keySet()), List.copyOf(named.values())));
        }
        return found.stream().findFirst().map(option -> option.group(1).split("=", 2)[0])
                .map(field -> new Open(Question.COLUMNS, List.of(field + "="), List.of(spoken(field))));
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    /// `Net: Amount (it is off already)`.
    private static String label(MatchResult option) {
        var meant = Stream.of(option.group(1).split(",(?=[a-z-]+=)")).map(OpenQuestions::meaning).toList();
        var why = Optional.ofNullable(option.group(2)).map(said -> " (" + said.replaceAll("\\s+", " ") + ")").orElse("");
        return Phrase.capitalised(String.join(", ", meant)) + why;
    }

    private static String meaning(String choice) {
        var parts = choice.replace("\"", "").split("=", 2);
        return spoken(parts[0]) + ": " + (parts[1].equals("-") ? "no column" : parts[1]);
    }

    private static String spoken(String field) {
        return field.replace('-', ' ');
    }

    /// One for each word that nobody knows.
    private List<Open> standings() {
        return STANDINGS.matcher(words).results().flatMap(found -> Stream.of(found.group(1).split(",")))
                .map(pair -> pair.substring(0, Math.max(0, pair.lastIndexOf('=')))).filter(word -> !word.isBlank()).distinct()
                .map(word -> new Open(Question.STANDING, ANSWERS.keySet().stream().map(answer -> word + "=" + answer).toList(),
                        List.copyOf(ANSWERS.values())))
                .toList();
    }

    private Optional<Open> sheets() {
        return SHEET.matcher(words).results().findFirst()
                .map(found -> QUOTED.matcher(found.group(1)).results().map(name -> name.group(1)).toList())
                .filter(names -> !names.isEmpty()).map(names -> new Open(Question.SHEET, names));
    }

    /// What was found, without what to type.
    String finding() {
        var found = LAST_SENTENCE.matcher(REQUEST.matcher(words).replaceFirst("")).replaceFirst("").strip().replaceAll("[;:,]$", "");
        return found.endsWith(".") || found.isEmpty() ? found : found + ".";
    }
}
