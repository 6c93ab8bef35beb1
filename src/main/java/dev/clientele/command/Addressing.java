package dev.clientele.command;

/// How the bot is addressed: `/clientele top 10`, `@clientele, top 10`.
final class Addressing {

    private static final String BOT = "clientele";

    private Addressing() {}

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
}
