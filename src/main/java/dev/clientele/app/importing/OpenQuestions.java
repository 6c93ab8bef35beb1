package dev.clientele.app.importing;

import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a refusal of an import asks for, for those who have no command line: the options it names, as questions.
///
/// @param words as a command line is told
record OpenQuestions(String words) {

    private static final Pattern OPTION = Pattern.compile("--(currency|date-format|decimal) (\"[^\"]+\"|\\S+)");
    private static final Map<String, Question> QUESTIONS =
            Map.of("currency", Question.CURRENCY, "date-format", Question.DATES, "decimal", Question.DECIMALS);
    private static final Pattern REQUEST = Pattern.compile("(?s)\\s*(?:[Ss]ay\\b|If\\b)[^.]*?--.*");
    /// What only the command line can say.
    private static final Pattern OTHER = Pattern.compile("--(?!currency|date-format|decimal)[a-z]");

    /// The questions; none where it names options that nobody can say in a chat.
    List<Open> open() {
        if (OTHER.matcher(words).find()) {
            return List.of();
        }
        var open = new ArrayList<Open>();
        for (var question : Question.values()) {
            var said = OPTION.matcher(words).results().filter(option -> QUESTIONS.get(option.group(1)) == question)
                    .map(option -> option.group(2).replace("\"", "").replaceAll("[;.]$", "")).distinct().toList();
            if (question == Question.DECIMALS && !said.isEmpty()) {
                open.add(new Open(question, List.of(".", ",")));
            } else if (!said.isEmpty()) {
                open.add(new Open(question, question == Question.CURRENCY ? List.of() : said));
            }
        }
        return open;
    }

    /// What was found, without what to type.
    String finding() {
        var found = REQUEST.matcher(words).replaceFirst("").strip();
        return found.endsWith(".") || found.isEmpty() ? found : found + ".";
    }
}
