package dev.clientele.analysis;

import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.risk.Floor;
import dev.clientele.portfolio.risk.PastWarnings;
import dev.clientele.portfolio.risk.PastWarnings.OfFloor;
import dev.clientele.portfolio.risk.PastWarnings.Tally;
import java.util.Optional;

/// From where on a customer is named as at risk, and how right that was in the past.
///
/// @param past what the floor would have named; empty where it would have named nobody, or nothing is known
/// @param isProved whether enough of those were really lost
/// @param warnings all that is known of the past
public record RiskFloor(Floor floor, Optional<Tally> past, boolean isProved, PastWarnings warnings) {

    /// The lowest floor that was right often enough; the usual one where none was.
    static RiskFloor of(PastWarnings warnings, RiskTerms terms) {
        var proved = warnings.lowest(terms.right(), terms.material());
        var floor = proved.map(OfFloor::floor).orElseGet(() -> new Floor(Floor.USUAL.chance(), terms.material()));
        return new RiskFloor(floor, warnings.of(floor).map(OfFloor::named), proved.isPresent(), warnings);
    }

    /// The least money at stake, minor units.
    public long money() {
        return Math.round(floor.share() * warnings.yearly());
    }

    /// `of such warnings 58 % were right in the two years to 30 Sept 2025`, as the end of a sentence.
    public String record(ValueFormatter wording) {
        if (warnings.days().isEmpty()) {
            return "the data is too short to tell how often such warnings are right";
        }
        if (past.isEmpty() || past.get().customers() < PastWarnings.LEAST_NAMED) {
            return "too few such warnings would have been given " + when(wording) + " to tell how often they are right";
        }
        return (isProved ? "" : "only ") + wording.shareShort(past.get().right()) + " of such warnings " + when(wording) + " were right";
    }

    private String when(ValueFormatter wording) {
        if (warnings.days().size() == 1) {
            return "on " + wording.day(warnings.days().getFirst());
        }
        return "from " + wording.day(warnings.days().getLast()) + " to " + wording.day(warnings.days().getFirst());
    }
}
