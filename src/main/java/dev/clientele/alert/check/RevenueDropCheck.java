package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.Scope;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.risk.RiskDays;
import java.util.Arrays;
import java.util.List;

/// Net revenue of the trailing 90 days against that of the same days a year before. Its level is the drop in whole percent.
///
/// @param now minor units
/// @param yearAgo minor units
record RevenueDropCheck(AlertContext scene, Scope asked, long now, long yearAgo, List<AlertFinding> findings) implements Overall {

    private static final String KEY = "revenue";

    static RevenueDropCheck of(Rule.RevenueDrop rule, AlertContext scene) {
        var asked = scene.asked(rule.filters());
        var days = RiskDays.of(scene.day(), scene.terms().activityWindowMonths());
        var now = net(asked, days.recent(), days.end());
        var yearAgo = net(asked, days.yearAgo(), days.yearAgoEnd());
        var dropped = yearAgo > 0 && Math.multiplyExact(now, 100L) <= Math.multiplyExact(yearAgo, 100L - rule.percent());
        var found = dropped
                ? List.of(new AlertFinding(KEY, AlertFinding.NOBODY, Math.floorDiv((yearAgo - now) * 100, yearAgo), yearAgo - now))
                : List.<AlertFinding>of();
        return new RevenueDropCheck(scene, asked, now, yearAgo, found);
    }

    private static long net(Scope asked, int start, int end) {
        return Arrays.stream(Totals.between(asked.selection(), start, end).net()).sum();
    }

    @Override
    public String why(AlertFinding finding) {
        var wording = scene.terms().wording();
        return "net revenue of the last " + RiskDays.RECENT_DAYS + " days is " + wording.shareShort((double) finding.money() / yearAgo)
                + " below that of the same days a year before: " + wording.moneyShort(scene.money(now)) + " after "
                + wording.moneyShort(scene.money(yearAgo));
    }

    @Override
    public Ending ending(AlertCase open) {
        return yearAgo <= 0 ? Ending.LAPSED : scene.isCalm(open) ? Ending.RECOVERED : Ending.STAYS;
    }
}
