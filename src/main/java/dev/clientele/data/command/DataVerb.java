package dev.clientele.data.command;

import dev.clientele.command.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What `data` can be asked to do.
enum DataVerb {
    SHOW, DUPLICATES, MERGES, MERGE, SPLIT, APART;

    private static final String YES = "yes";

    /// What a person typed behind `data`: a verb, and what it is about.
    ///
    /// @param isConfirmed whether it ends in a yes
    record Asked(DataVerb verb, String rest, boolean isConfirmed) {

        /// Whether it changes nothing.
        boolean onlyShows() {
            return switch (verb) {
                case SHOW, DUPLICATES, MERGES -> true;
                case MERGE -> !isConfirmed;
                case SPLIT, APART -> false;
            };
        }
    }

    /// Reads what was typed.
    ///
    /// @throws Refusal where it is nothing of these
    static Asked of(String typed) {
        var text = typed.strip();
        var first = text.split("\\s+", 2);
        var verb = text.isEmpty() ? Optional.of(SHOW) : named(first[0]);
        if (verb.isEmpty()) {
            throw new Refusal("`data` shows what is in the store, `data duplicates` which customers may be one.",
                    List.of("data", "data duplicates"));
        }
        var rest = first.length > 1 ? first[1].strip() : "";
        var isConfirmed = rest.toLowerCase(Locale.ROOT).endsWith(' ' + YES);
        return new Asked(verb.get(), isConfirmed ? rest.substring(0, rest.length() - YES.length()).strip() : rest, isConfirmed);
    }

    private static Optional<DataVerb> named(String word) {
        var verb = switch (word.toLowerCase(Locale.ROOT)) {
            case "duplicate", "dupes" -> "duplicates";
            case "unmerge" -> "split";
            case "quality", "freshness", "coverage", "gaps", "problems", "health", "status", "imports", "completeness" -> "show";
            default -> word;
        };
        return Arrays.stream(values()).filter(known -> known.word().equalsIgnoreCase(verb)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(DataVerb::word).toList();
    }
}
