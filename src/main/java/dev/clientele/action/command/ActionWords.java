package dev.clientele.action.command;

import dev.clientele.command.Words;
import dev.clientele.command.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What was typed about an action, taken apart: what stands before the first key, what stands behind each key, and the question behind
/// `from`, with which it ends. Words are cut as in all questions. A quoted word is never a key.
///
/// @param lead the action's number or title
/// @param parts in their order
/// @param question as typed; empty for none
record ActionWords(Stretch lead, List<Part> parts, String question) {

    /// What a quotation mark within quoted words, typed as `\"`, becomes.
    private static final String INNER = "\u2033";
    private static final String FROM = "from";
    private static final Set<String> LIKE_FROM = Set.of("for", "on", "with", "at", "to", "of");
    private static final String QUOTES = "[\"\u201c\u201d\u201e\u201f\u00ab\u00bb]";

    /// A key and the words behind it.
    record Part(Key key, Stretch said) {

        String words() {
            return said.text();
        }
    }

    /// Some words one behind the other.
    ///
    /// @param end where they end in what was typed
    record Stretch(Words typed, int from, int to, int end) {

        /// As they were typed, without the quotes that held them together.
        String text() {
            if (from == to) {
                return "";
            }
            var words = typed.list().subList(from, to);
            return words.stream().anyMatch(Word::quoted)
                    ? words.stream().map(Word::text).collect(Collectors.joining(" "))
                    : typed.source().substring(words.getFirst().start(), end).strip();
        }

        /// What stands before a word and behind it, where it stands last unquoted; empty where it does not.
        Optional<List<String>> around(String word) {
            return IntStream.range(from + 1, to - 1).filter(index -> typed.isAt(index, word)).boxed().reduce((before, last) -> last)
                    .map(at -> List.of(new Stretch(typed, from, at, typed.at(at).start()).text(),
                            new Stretch(typed, at + 1, to, end).text()));
        }

        /// The words behind the action's number or quoted title, where there are any; else there is no telling.
        Optional<Stretch> behindName() {
            var isNamed = to - from > 1 && (typed.at(from).quoted() || typed.at(from).text().matches("#?\\d{1,9}"));
            return isNamed ? Optional.of(new Stretch(typed, from + 1, to, end)) : Optional.empty();
        }

        /// The first of them; not to be asked for where there are none.
        String first() {
            return typed.at(from).text();
        }
    }

    static ActionWords of(String text) {
        var typed = Words.of(inner(text));
        var size = typed.size();
        var from = IntStream.range(0, size).filter(index -> typed.isAt(index, FROM)).findFirst();
        var end = from.orElse(size);
        var keys = IntStream.range(0, end).filter(index -> key(typed.at(index)).isPresent()).boxed().toList();
        var parts = new ArrayList<Part>();
        for (var place = 0; place < keys.size(); place++) {
            var next = place + 1 < keys.size() ? keys.get(place + 1) : end;
            var at = keys.get(place);
            parts.add(new Part(key(typed.at(at)).orElseThrow(), stretch(typed, at + 1, next)));
        }
        var lead = stretch(typed, 0, keys.isEmpty() ? end : keys.getFirst());
        return new ActionWords(lead, List.copyOf(parts), from.isPresent() ? typed.typedFrom(end + 1) : "");
    }

    private static Stretch stretch(Words typed, int from, int to) {
        return new Stretch(typed, from, to, to < typed.size() ? typed.at(to).start() : typed.source().length());
    }

    private static Optional<Key> key(Word word) {
        return word.quoted() ? Optional.empty() : Key.of(word.text());
    }

    /// What stands behind each word that a question may follow though it is not `from`: `for at-risk`; with what stands before it.
    static List<List<String>> splits(String text) {
        var typed = Words.of(inner(text));
        return IntStream.range(0, typed.size()).filter(index -> typed.at(index).isAnyOf(LIKE_FROM))
                .mapToObj(index -> List.of(typed.source().substring(0, typed.at(index).start()).strip(), typed.typedFrom(index + 1)))
                .toList();
    }

    /// The first word or quoted words, and all behind them: `2 called twice`, `"Call them" called twice`.
    static List<String> headAndRest(String text) {
        var typed = Words.of(inner(text));
        if (typed.size() == 0) {
            return List.of("", "");
        }
        return List.of(typed.at(0).text(), typed.typedFrom(typed.isAt(1, ":") ? 2 : 1));
    }

    /// What was typed, without its quotes.
    static String bare(String text) {
        return inner(text).replaceAll(QUOTES, "");
    }

    private static String inner(String text) {
        return text.replace("\\\"", INNER);
    }
}
