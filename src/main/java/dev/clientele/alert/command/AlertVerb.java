package dev.clientele.alert.command;

import dev.clientele.command.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What `alerts` can be asked to do.
enum AlertVerb {
    LIST, ADD, BACKTEST, PAUSE, RESUME, REMOVE, CASES, RECORD, CASE, ASSIGN, TAKE, SNOOZE, KNOWN, FALSE, REAL;

    /// What a person typed behind `alerts`: a verb, and what it is about.
    record Asked(AlertVerb verb, String rest) {

        /// The number it is about.
        ///
        /// @throws Refusal where there is none
        long number() {
            var bare = rest.replaceFirst("^(?i)(alert|case|rule)\\s+", "").replaceFirst("^#", "");
            if (!bare.matches("\\d{1,9}")) {
                var of = verb.isAboutRule() ? "an alert; `alerts list` shows them" : "a case; `alerts cases` shows them";
                throw new Refusal("`alerts " + verb.word() + "` takes the number of " + of + ".",
                        List.of(verb.isAboutRule() ? "alerts list" : "alerts cases"));
            }
            return Long.parseLong(bare);
        }
    }

    /// Reads what was typed. Nothing asks for the list, and a rule by itself for its backtest.
    static Asked of(String typed) {
        var text = typed.strip();
        var first = text.split("\\s+", 2);
        var verb = Arrays.stream(values()).filter(known -> known.word().equalsIgnoreCase(first[0])).findFirst();
        if (verb.isPresent()) {
            return new Asked(verb.get(), first.length > 1 ? first[1].strip() : "");
        }
        return text.isEmpty() ? new Asked(LIST, "") : new Asked(BACKTEST, text);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isAboutRule() {
        return this == PAUSE || this == RESUME || this == REMOVE;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(AlertVerb::word).toList();
    }
}
