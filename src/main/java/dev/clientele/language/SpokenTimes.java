package dev.clientele.language;

import dev.clientele.language.Element.When;
import dev.clientele.language.period.PeriodParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The periods that a sentence names.
record SpokenTimes(PeriodParser periods, LocalDate asOf, List<Token> tokens) {

    private static final int MOST_WORDS = 12;
    private static final Set<String> BEFORE_MAY =
            Set.of("in", "for", "of", "since", "until", "till", "vs", "versus", "last", "this", "from", "to",
                    "and", "by", "during", "than", "against", "between", "im", "en", "i", "first", "on");
    private static final Set<String> OPEN = Set.of("since", "after", "from", "starting");

    /// A period and how many tokens name it.
    record Named(When when, int tokens) {}

    /// The period that a token begins; empty for `may` where it is no month.
    ///
    /// @throws java.time.DateTimeException for one that does not exist
    Optional<Named> at(int index) {
        var words = words(index);
        if (words.isEmpty() || isModalMay(words, index)) {
            return Optional.empty();
        }
        return periods.match(words, asOf).map(match -> new Named(new When(match.period(), OPEN.contains(words.getFirst())), match.words()));
    }

    /// Whether from a token on a period is named: the `last` of `bought last year` is no part of what was done.
    boolean begin(int index) {
        return periods.match(words(index), asOf).isPresent();
    }

    private List<String> words(int index) {
        return tokens.stream().skip(index).limit(MOST_WORDS).takeWhile(token -> !token.quoted())
                .map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    }

    private boolean isModalMay(List<String> words, int index) {
        if (!List.of("may", "march", "sat", "sun").contains(words.getFirst())) {
            return false;
        }
        var before = index > 0 ? tokens.get(index - 1).letters() : "";
        var isAlone = words.size() == 1;
        var dated = words.size() > 1 && words.get(1).matches("\\d+.*|last|this|vs|versus|v|against|compared|and|or|to|than");
        return words.getFirst().equals("may") && !isAlone && !dated && !BEFORE_MAY.contains(before);
    }
}
