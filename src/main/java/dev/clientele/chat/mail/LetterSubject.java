package dev.clientele.chat.mail;

import java.util.List;

/// What stands in the list of letters: as many clauses of the headline as one reads there.
final class LetterSubject {

    /// Mail programs show about so many letters, telephones fewer.
    private static final int MOST = 110;
    private static final String CLAUSE_END = "; ";

    private LetterSubject() {}

    /// The headline, or the whole clauses at its beginning, or where the first is too long as many words of it.
    static String of(String headline) {
        var plain = headline.replaceAll("\\s+", " ").replace("`", "").strip();
        var clauses = List.of(plain.split(CLAUSE_END, -1));
        var subject = new StringBuilder(clauses.getFirst());
        for (var clause : clauses.subList(1, clauses.size())) {
            if (subject.length() + CLAUSE_END.length() + clause.length() > MOST) {
                break;
            }
            subject.append(CLAUSE_END).append(clause);
        }
        return subject.length() > MOST ? shortened(subject.toString()) : withoutStop(subject.toString());
    }

    private static String shortened(String words) {
        var end = words.lastIndexOf(' ', MOST - 1);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, MOST - 1)) + "\u2026";
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
