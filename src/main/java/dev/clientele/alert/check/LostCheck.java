package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Customers that were lost in the last three months. What is at stake is the net revenue of the 365 days to the last purchase day, less
/// what was credited since.
///
/// @param active for each customer whether it is
record LostCheck(AlertContext scene, boolean[] active, List<AlertFinding> findings) implements OfCustomers {

    private static final int YEAR = 365;

    static LostCheck of(Rule.Lost rule, AlertContext scene) {
        var asked = scene.asked(rule.bar().filters());
        var least = scene.minor(rule.bar().over());
        var found = new ArrayList<AlertFinding>();
        for (var member : Steps.members(scene, asked, FlowStatus.LOST)) {
            var brought = brought(scene.portfolio().days(), member.customer(), scene.end());
            if (brought >= least) {
                found.add(new AlertFinding(scene.id(member.customer()), member.customer(), 0, brought));
            }
        }
        var active = Activity.between(Selection.all(scene.portfolio()), scene.activeFrom(), scene.end());
        return new LostCheck(scene, active, List.copyOf(found));
    }

    private static long brought(Days days, int customer, int end) {
        var last = days.lastPurchase(customer, end);
        var sum = 0L;
        for (var row = days.offsets()[customer + 1] - 1; row >= days.offsets()[customer] && days.day()[row] > last - YEAR; row--) {
            sum += days.day()[row] < end ? days.net()[row] : 0;
        }
        return Math.max(0, sum);
    }

    @Override
    public String why(AlertFinding finding) {
        var last = LocalDate.ofEpochDay(scene.portfolio().days().lastPurchase(finding.customer(), scene.end()));
        var wording = scene.terms().wording();
        return "no purchase since " + wording.day(last) + "; " + wording.moneyShort(scene.money(finding.money()))
                + " of net revenue in the year to that day";
    }

    @Override
    public Ending ending(AlertCase open) {
        var customer = scene.customer(open);
        if (customer.isPresent() && active[customer.getAsInt()]) {
            return Ending.RECOVERED;
        }
        return scene.isLookedBackTo(open) ? Ending.STAYS : Ending.LAPSED;
    }
}
