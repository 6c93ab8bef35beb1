package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.Optional;

/// Tiers: `how many gold customers do we have`, `tiers by profit`.
final class TierTopic implements Topic {

    @Override
    public Optional<String> question(Clues clues) {
        var named = clues.kept().containsKey(Dimension.TIER)
                && ((clues.has(Meaning.CUSTOMERS, Meaning.HOW_MANY) && !clues.has(Clues.MEASURES))
                        || (clues.rest().isEmpty() && clues.periods().isEmpty()));
        if (!named && !(clues.has(Meaning.TIER) && !clues.has(Clues.MEASURES)) && !byTier(clues)) {
            return Optional.empty();
        }
        clues.take(Meaning.TIER, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.WHO);
        return Optional.of(new Wanted("tiers").about(clues));
    }

    private static boolean byTier(Clues clues) {
        return clues.split().equals(Optional.of(Meaning.TIER)) && clues.has(Meaning.CUSTOMERS, Meaning.HOW_MANY);
    }
}
