package dev.clientele.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A question cut into words: spaces separate, quotes hold together, commas and `=` stand alone.
record Words(List<Word> list) {

    private static final Pattern TOKEN = Pattern
            .compile("[\"\u201c\u201d\u201e]([^\"\u201c\u201d\u201e]*)[\"\u201c\u201d\u201e]?|([,=;:])|([^\\s,=;:\"\u201c\u201d\u201e]+)");

    Words {
        list = List.copyOf(list);
    }

    /// A word as typed; a quoted one is never anything but a name.
    record Word(String text, boolean quoted) {

        /// For comparing: lower case, without accents and punctuation.
        String plain() {
            return Spelling.normalise(text);
        }

        boolean is(String other) {
            return !quoted && text.equalsIgnoreCase(other);
        }
    }

    static Words of(String question) {
        var words = new ArrayList<Word>();
        var matcher = TOKEN.matcher(question);
        while (matcher.find()) {
            var quoted = matcher.group(1);
            if (quoted != null) {
                words.add(new Word(quoted, true));
            } else {
                words.add(new Word(stripEndMark(matcher.group()), false));
            }
        }
        words.removeIf(word -> !word.quoted() && word.text().isEmpty());
        return new Words(words);
    }

    int size() {
        return list.size();
    }

    Word at(int index) {
        return list.get(index);
    }

    boolean isAt(int index, String text) {
        return index < list.size() && list.get(index).is(text);
    }

    /// The unquoted words from `index` on, lower case, up to the first quoted one.
    List<String> plainFrom(int index) {
        return list.stream().skip(index).takeWhile(word -> !word.quoted()).map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    }

    /// The words `from` to `to`, joined by spaces.
    String text(int from, int to) {
        return String.join(" ", list.subList(from, to).stream().map(Word::text).toList());
    }

    private static String stripEndMark(String word) {
        return word.length() > 1 ? word.replaceAll("[?!:]+$|(?<=[\\p{L}\\d])\\.$", "") : word;
    }
}
