package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.FlowStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Customers that were regained in the last three months. What is at stake is the net revenue since: that of the activity window.
record RegainedCheck(AlertContext scene, List<AlertFinding> findings) implements OfCustomers {

    static RegainedCheck of(Rule.Regained rule, AlertContext scene) {
        var asked = scene.asked(rule.bar().filters());
        var least = scene.minor(rule.bar().over());
        var found = new ArrayList<AlertFinding>();
        for (var member : Steps.members(scene, asked, FlowStatus.REGAINED)) {
            if (member.closingNet() >= least) {
                found.add(new AlertFinding(scene.id(member.customer()), member.customer(), 0, member.closingNet()));
            }
        }
        return new RegainedCheck(scene, List.copyOf(found));
    }

    @Override
    public String why(AlertFinding finding) {
        var days = scene.portfolio().days();
        var before = days.lastPurchase(finding.customer(), scene.activeFrom());
        var earlier =
                before == Integer.MIN_VALUE ? "" : " after silence since " + scene.terms().wording().day(LocalDate.ofEpochDay(before));
        return "bought again" + earlier + ": " + scene.terms().wording().moneyShort(scene.money(finding.money()))
                + " of net revenue so far";
    }

    @Override
    public Ending ending(AlertCase open) {
        return Ending.LAPSED;
    }
}
