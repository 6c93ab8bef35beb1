package dev.clientele.digest.content.part;

import dev.clientele.insight.Asked;
import java.util.Arrays;
import java.util.List;

/// The net revenue of the week, the month and the year to date, each against the year before, and the weeks it came in.
///
/// @param stretches one for each kind, in their order
public record Revenue(List<Stretch> stretches, Weeks weeks) {

    public Revenue {
        stretches = List.copyOf(stretches);
    }

    public static Revenue of(Asked asked) {
        return new Revenue(Arrays.stream(Stretch.Kind.values()).map(kind -> Stretch.of(asked, kind)).toList(), Weeks.of(asked));
    }

    public Stretch week() {
        return stretches.getFirst();
    }
}
