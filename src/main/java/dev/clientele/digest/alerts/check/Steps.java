package dev.clientele.digest.alerts.check;

import dev.clientele.insight.Asked;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Flows.Member;
import java.util.List;

/// Flows over the three months to the end of the day, or over the activity window where that is shorter.
final class Steps {

    private Steps() {}

    static List<Member> members(Scene scene, Asked asked, FlowStatus status) {
        var window = asked.terms().activityWindowMonths();
        var end = scene.day().plusDays(1);
        var start = end.minusMonths(Math.min(Scene.LOOK_BACK_MONTHS, window));
        return Flows.members(asked.selection(), Boundaries.between(List.of(Period.days(start, scene.day())), window, end), status);
    }
}
