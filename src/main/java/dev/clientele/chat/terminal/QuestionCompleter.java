package dev.clientele.chat.terminal;

import java.util.List;
import java.util.function.Function;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/// Offers the finished questions, and shows of each only what it would add.
final class QuestionCompleter implements Completer {

    private final Function<String, List<String>> completion;

    QuestionCompleter(Function<String, List<String>> completion) {
        this.completion = completion;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        var typed = line.line().substring(0, line.cursor());
        for (var question : completion.apply(typed)) {
            var shown = DisplayText.printable(question.substring(added(typed, question)));
            candidates.add(new Candidate(question, shown, null, null, null, null, true, candidates.size()));
        }
    }

    /// Where the word begins that the question finishes or adds.
    private static int added(String typed, String question) {
        var same = 0;
        while (same < Math.min(typed.length(), question.length()) && typed.charAt(same) == question.charAt(same)) {
            same++;
        }
        return question.lastIndexOf(' ', Math.max(0, same - 1)) + 1;
    }
}
