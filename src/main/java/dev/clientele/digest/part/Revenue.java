package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The net revenue of the week, the month and the year to date, each against the year before, and the weeks it came in.
///
/// @param stretches one for each kind, in their order
/// @param holidays where the week has more or fewer of them than that a year before
public record Revenue(List<RevenueWindow> stretches, Weeks weeks, Optional<RevenueWindow.ShortDays> holidays) {

    public Revenue {
        stretches = List.copyOf(stretches);
    }

    public static Revenue of(Scope asked) {
        var stretches = Arrays.stream(RevenueWindow.Kind.values()).map(kind -> RevenueWindow.of(asked, kind)).toList();
        return new Revenue(stretches, Weeks.of(asked), RevenueWindow.ShortDays.of(asked, stretches.getFirst()));
    }

    public RevenueWindow week() {
        return stretches.getFirst();
    }
}
