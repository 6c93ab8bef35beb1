package dev.clientele.command;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/// Understands whole questions on one day over one vocabulary.
record Understanding(Commands commands, Grammar grammar, Names names, LocalDate today) {

    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_SLIPS = 4;
    private static final int MOST_SUGGESTIONS = 5;
    private static final String BOT = "clientele";

    /// A question understood: its command and what it is asked.
    record Understood(Command command, Invocation invocation) {}

    /// Understands a question, with or without `/clientele` before it. No words ask for `help`.
    ///
    /// @throws Refusal whose suggestions are all understood
    Understood of(String question) {
        try {
            return read(question);
        } catch (Refusal refusal) {
            throw new Refusal(String.valueOf(refusal.getMessage()), working(refusal.suggestions(), MOST_SLIPS));
        }
    }

    /// The question behind a slash or the bot's name.
    static String withoutAddress(String question) {
        var start = firstLetter(question, 0);
        var named = start < question.length() && "/@".indexOf(question.charAt(start)) >= 0 ? start + 1 : start;
        var behind = named + BOT.length();
        if (question.regionMatches(true, named, BOT, 0, BOT.length())
                && (behind == question.length() || endsAddress(question.charAt(behind)))) {
            var rest = firstLetter(question, behind);
            return question.substring(
                    rest < question.length() && ",:/".indexOf(question.charAt(rest)) >= 0 ? firstLetter(question, rest + 1) : rest);
        }
        return question.substring(start < question.length() && question.charAt(start) == '/' ? named : start);
    }

    private static boolean endsAddress(char character) {
        return Character.isWhitespace(character) || ",:".indexOf(character) >= 0;
    }

    private static int firstLetter(String text, int from) {
        var index = from;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private Understood read(String question) {
        if (question.length() > MOST_LETTERS) {
            throw new Refusal("That question has " + question.length() + " letters; I read up to " + MOST_LETTERS + ".", List.of("help"));
        }
        var typed = Words.of(withoutAddress(question));
        var words = typed.size() == 0 ? Words.of("help") : typed;
        var found = commands.find(words).orElseThrow(() -> commands.unknown(words));
        return new Understood(found.command(), grammar.parse(new Typed(found.command().spec(), found.arguments(), names), today));
    }

    /// The suggestions that are understood, in their plainest words. Where none is, each is mended further, for it may hold
    /// another slip.
    private List<String> working(List<String> suggestions, int slips) {
        var working = new LinkedHashSet<String>();
        var further = new LinkedHashSet<String>();
        for (var suggestion : suggestions) {
            try {
                working.add(read(suggestion).invocation().question());
            } catch (Refusal refusal) {
                further.addAll(refusal.suggestions());
            }
        }
        var mended = working.isEmpty() && slips > 1 && !further.isEmpty() ? working(List.copyOf(further), slips - 1) : working;
        return mended.stream().limit(MOST_SUGGESTIONS).toList();
    }
}
