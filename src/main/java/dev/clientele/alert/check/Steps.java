package dev.clientele.alert.check;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Flows.Member;
import java.util.List;

/// Flows over the three months to the end of the day, or over the activity window where that is shorter.
final class Steps {

    private Steps() {}

    static List<Member> members(AlertContext scene, Scope asked, FlowStatus status) {
        var window = asked.settings().activityWindowMonths();
        var end = scene.day().plusDays(1);
        var start = end.minusMonths(Math.min(AlertContext.LOOK_BACK_MONTHS, window));
        return Flows.members(asked.selection(), Boundaries.between(List.of(Period.days(start, scene.day())), window, end), status);
    }
}
