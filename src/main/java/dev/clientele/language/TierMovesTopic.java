package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who went from tier to tier, or from one to none: `who fell out of platinum`, `who made it into gold this year`, `which customers slid from gold to silver`.
final class TierMovesTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var named = clues.kept().getOrDefault(Dimension.TIER, List.of());
        var lost = clues.has(Meaning.LOST) && named.size() == 1 && !clues.has(Clues.MEASURES);
        var leaves = clues.has(Meaning.LEAVING) || lost;
        var reaches = clues.has(Meaning.MOVED_TO);
        if (named.isEmpty() ? !clues.has(Meaning.MOVED) : !leaves && !reaches) {
            return Optional.empty();
        }
        var words = lost ? "leaving " + named.getFirst().toLowerCase(Locale.ROOT) + " reaching inactive" : passage(named, leaves);
        if (words.isEmpty() && !named.isEmpty()) {
            return Optional.empty();
        }
        clues.take(Meaning.LOST, Meaning.LEAVING, Meaning.MOVED, Meaning.MOVED_TO, Meaning.FALL, Meaning.GROW, Meaning.TIER,
                Meaning.CUSTOMERS,
                Meaning.WHO, Meaning.HOW_MANY);
        if (!named.isEmpty()) {
            clues.kept().remove(Dimension.TIER);
        }
        return Optional.of(new Wanted("tiers moves").with(words).about(clues));
    }

    /// From one tier to another, from one, or to one; of more nothing can be asked.
    private static String passage(List<String> tiers, boolean leaves) {
        var words = tiers.stream().map(tier -> tier.toLowerCase(Locale.ROOT)).toList();
        return switch (words.size()) {
            case 1 -> (leaves ? "leaving " : "reaching ") + words.getFirst();
            case 2 -> leaves ? "leaving " + words.getFirst() + " reaching " + words.getLast() : "";
            default -> "";
        };
    }
}
