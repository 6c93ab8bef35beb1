package dev.clientele.alert.rule;

import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the names in a rule: those of the data or, where a rule is read back that was checked when it was made, any.
///
/// @param vocabulary the names of the data; empty to take any
record RuleNames(Optional<Vocabulary> vocabulary) {

    private static final int MOST_WORDS = 6;
    private static final int MOST_SHOWN = 5;

    /// One name or several behind a dimension: `platinum, gold`, `"Key account"`, `Key account`.
    Filter filter(Dimension dimension, RuleTokens tokens) {
        var names = new ArrayList<String>();
        do {
            names.add(name(dimension, tokens));
        } while (tokens.takes(",", "or", "and"));
        return new Filter(dimension, names);
    }

    private String name(Dimension dimension, RuleTokens tokens) {
        while (tokens.takes("=", ":", "is", "from")) {
            // what may stand before a name
        }
        if (tokens.isEmpty()) {
            throw new Refusal("Which " + dimension.word() + "? " + known(dimension));
        }
        return vocabulary.isEmpty() ? tokens.take().text() : known(dimension, tokens, vocabulary.get());
    }

    /// The longest run of words that is a name.
    private String known(Dimension dimension, RuleTokens tokens, Vocabulary names) {
        var ahead = tokens.ahead(MOST_WORDS);
        for (var words = ahead.getFirst().quoted() ? 1 : ahead.size(); words > 0; words--) {
            var typed = ahead.subList(0, words).stream().map(RuleTokens.Token::text).collect(Collectors.joining(" "));
            var found = names.values(dimension).stream().filter(name -> name.equalsIgnoreCase(typed)).findFirst();
            if (found.isPresent()) {
                tokens.skip(words);
                return found.get();
            }
        }
        throw new Refusal("I know no " + dimension.word() + " \"" + tokens.shown() + "\". " + known(dimension));
    }

    private String known(Dimension dimension) {
        var names = vocabulary.map(all -> all.values(dimension)).orElse(List.of());
        if (names.isEmpty()) {
            return "The data names no " + dimension.plural() + ".";
        }
        var shown = names.stream().limit(MOST_SHOWN).map(name -> new Filter(dimension, List.of(name)).question())
                .collect(Collectors.joining("`, `", "`", "`"));
        return "There " + (names.size() == 1 ? "is " : "are ") + shown + (names.size() > MOST_SHOWN ? " and others." : ".");
    }
}
