package dev.clientele.chat;

import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What is asked about a file, in the words that people see, on whatever platform.
public final class FileQuestions {

    private static final Map<Question, String> WORDS = Map.of(Question.CURRENCY, "In which currency are the amounts?", Question.DATES,
            "How are the days written?", Question.DECIMALS, "What separates the decimals?", Question.COLUMNS, "Which column is it?",
            Question.SHEET, "Which sheet is to be imported?", Question.SAME_NUMBER, "What does a number mean that is there already?",
            Question.DAYS, "Are the days right?", Question.STANDING, "Rows with this word: do they count?");
    /// Of which there may be several answers.
    private static final Set<Question> SEVERAL = Set.of(Question.COLUMNS, Question.STANDING);
    private static final Map<String, String> MARKS = Map.of(".", "A point: 1,234.50", ",", "A comma: 1.234,50");
    /// What comes first in a day, by the first letter of how it is written.
    private static final Map<String, String> FIRST = Map.of("d", "The day first: ", "M", "The month first: ", "y", "The year first: ");
    /// The end of an option behind which the name of a column is put, and what parts a word from what it means.
    private static final String MEANS = "=";

    private FileQuestions() {}

    /// The question.
    public static String question(Open open) {
        if (open.question() == Question.STANDING) {
            return "Rows with \"" + word(open) + "\": do they count?";
        }
        return isColumnTyped(open) ? "Which column is the " + open.labels().getFirst() + "?" : question(open.question());
    }

    /// The question without what it is about.
    public static String question(Question question) {
        return WORDS.getOrDefault(question, question.name());
    }

    /// The word of which [Question#STANDING] asks.
    public static String word(Open open) {
        var first = open.options().getFirst();
        return first.substring(0, first.lastIndexOf(MEANS));
    }

    /// Whether the name of a column is to be typed behind the only option.
    public static boolean isColumnTyped(Open open) {
        return open.question() != Question.STANDING && !open.options().isEmpty() && open.options().getFirst().endsWith(MEANS);
    }

    /// What an answer means, in words.
    public static String answer(Open open, int index) {
        var option = open.options().get(index);
        return index < open.labels().size() ? open.labels().get(index) : switch (open.question()) {
            case DECIMALS -> MARKS.getOrDefault(option, option);
            case DATES -> FIRST.getOrDefault(option.substring(0, 1), "") + option;
            case CURRENCY, COLUMNS, SHEET, SAME_NUMBER, DAYS, STANDING -> option;
        };
    }

    /// What was said before with what is said now beside it.
    public static Map<Question, String> with(Map<Question, String> before, Map<Question, String> now) {
        var all = new EnumMap<Question, String>(Question.class);
        all.putAll(before);
        now.forEach((question, answer) -> all.merge(question, answer,
                (one, other) -> SEVERAL.contains(question) ? one + "\n" + other : other));
        return all;
    }
}
