package dev.clientele.digest.part;

import dev.clientele.analysis.Scope;
import java.util.Arrays;
import java.util.List;

/// The net revenue of the week, the month and the year to date, each against the year before, and the weeks it came in.
///
/// @param stretches one for each kind, in their order
public record Revenue(List<RevenueWindow> stretches, Weeks weeks) {

    public Revenue {
        stretches = List.copyOf(stretches);
    }

    public static Revenue of(Scope asked) {
        return new Revenue(Arrays.stream(RevenueWindow.Kind.values()).map(kind -> RevenueWindow.of(asked, kind)).toList(), Weeks.of(asked));
    }

    public RevenueWindow week() {
        return stretches.getFirst();
    }
}
