package dev.clientele.command;

import java.util.Set;
import java.util.stream.IntStream;

/// The words of a question about customers at risk that ask whom to call: `who should I call today`.
final class CallWords {

    /// The list of them, where it is kept.
    static final String LIST = "calls";
    private static final Set<String> CALLING = Set.of("call", "calls", "ring", "phone", "anrufen", "appeler", "llamar", "ringa");
    private static final Set<String> DENYING = Set.of("not", "never", "don't", "dont", "didn't", "didnt", "without", "no");

    private CallWords() {}

    static boolean areIn(Words words) {
        return has(words, CALLING) && !has(words, DENYING);
    }

    private static boolean has(Words words, Set<String> any) {
        return IntStream.range(0, words.size()).anyMatch(i -> words.isAnyAt(i, any));
    }
}
