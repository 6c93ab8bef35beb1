package dev.clientele.command;

import dev.clientele.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// A question cut into words, see [Tokens].
///
/// @param source the question as typed
public record Words(String source, List<Word> list) {

    public Words {
        list = List.copyOf(list);
    }

    /// A word as typed; a quoted one is never anything but a name.
    ///
    /// @param start where it, or its quote, begins in the question
    public record Word(String text, boolean quoted, int start) {

        private Word from(int origin) {
            return new Word(text, quoted, origin);
        }

        /// Whether it is a word, unquoted, in any case.
        public boolean is(String other) {
            return !quoted && text.equalsIgnoreCase(other);
        }

        /// Whether it is any of some words in lower case, unquoted.
        public boolean isAnyOf(Collection<String> others) {
            return !quoted && others.contains(lower());
        }

        /// A comma or its like, which stands between words.
        boolean isMark() {
            return !quoted && text.length() == 1 && ",;:=".contains(text);
        }

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        /// As it has to be typed to be read as this word again.
        String typed() {
            return quoted ? Quotes.around(text) : text;
        }
    }

    /// Cuts a question into words.
    public static Words of(String question) {
        var clean = Tokens.clean(question);
        var origins = Tokens.origins(question);
        return new Words(question, new Tokens(clean).words().stream().map(word -> word.from(origins[word.start()])).toList());
    }

    /// The words with the year of the last of several quarters or months behind each of them: `q1 vs q2 2019`.
    Words withSharedYears() {
        var typed = list.stream().map(word -> new Token(word.text(), word.quoted(), PlainLetters.of(word.text()))).toList();
        var shared = new ArrayList<Word>();
        var next = 0;
        for (var token : Token.withSharedYears(typed)) {
            if (next < typed.size() && token.equals(typed.get(next))) {
                shared.add(list.get(next++));
            } else {
                shared.add(new Word(token.text(), false, list.get(next - 1).start()));
            }
        }
        return new Words(source, shared);
    }

    /// How many words there are.
    public int size() {
        return list.size();
    }

    /// The word of an index.
    public Word at(int index) {
        return list.get(index);
    }

    /// Whether a word, unquoted, stands at an index.
    public boolean isAt(int index, String text) {
        return index < list.size() && list.get(index).is(text);
    }

    boolean isAnyAt(int index, Collection<String> texts) {
        return index < list.size() && list.get(index).isAnyOf(texts);
    }

    /// The index behind all words from there on that are any of the texts.
    int past(int index, Collection<String> texts) {
        var next = index;
        while (isAnyAt(next, texts)) {
            next++;
        }
        return next;
    }

    /// The unquoted words from an index on, lower case, up to the first quoted one.
    List<String> plainFrom(int index, int most) {
        return list.stream().skip(index).limit(most).takeWhile(word -> !word.quoted()).map(Word::lower).toList();
    }

    /// The words `from` to `to`, joined by spaces.
    String text(int from, int to) {
        return from + 1 == to ? at(from).text() : String.join(" ", list.subList(from, to).stream().map(Word::text).toList());
    }

    /// The question from a word on, exactly as typed; empty behind the last word.
    public String typedFrom(int index) {
        return index < list.size() ? source.substring(list.get(index).start()).strip() : "";
    }

    /// All words as they have to be typed to be read again.
    String typed() {
        return String.join(" ", list.stream().map(Word::typed).toList());
    }

    /// The same question with some of its words typed differently.
    String replaced(int from, int to, String replacement) {
        var typed = new ArrayList<String>();
        list.subList(0, from).forEach(word -> typed.add(word.typed()));
        typed.add(replacement);
        list.subList(to, list.size()).forEach(word -> typed.add(word.typed()));
        return String.join(" ", typed);
    }

    /// The words without one of them.
    Words without(int index) {
        var others = new ArrayList<>(list);
        others.remove(index);
        return new Words(source, others);
    }
}
