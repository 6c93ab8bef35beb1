package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.Scope;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Concentration;
import dev.clientele.portfolio.Totals;
import java.util.List;

/// The share of the greatest customers in the net revenue of the trailing 12 months, those with nothing above zero left out. Its level
/// is the share in whole percent.
record ConcentrationCheck(Rule.Concentration rule, AlertContext scene, Scope asked, Concentration spread,
        List<AlertFinding> findings) implements Overall {

    private static final String KEY = "concentration";

    static ConcentrationCheck of(Rule.Concentration rule, AlertContext scene) {
        var asked = scene.asked(rule.filters());
        var from = Math.toIntExact(scene.day().plusDays(1).minusYears(1).toEpochDay());
        var totals = Totals.between(asked.selection(), from, scene.end());
        var spread = Concentration.of(asked.selection().days(), totals.net(), scene.end());
        var top = spread.top(rule.top());
        var total = spread.total();
        var found = spread.customers() > 0 && Math.multiplyExact(top, 100L) > Math.multiplyExact(total, (long) rule.percent())
                ? List.of(new AlertFinding(KEY, AlertFinding.NOBODY, top * 100 / total, top))
                : List.<AlertFinding>of();
        return new ConcentrationCheck(rule, scene, asked, spread, found);
    }

    @Override
    public String why(AlertFinding finding) {
        var wording = scene.terms().wording();
        var who = rule.top() == 1 ? "1 customer makes " : wording.count(rule.top()) + " customers make ";
        return who + wording.share((double) finding.money() / spread.total()) + " of the last 12 months' net revenue, over the limit of "
                + rule.percent() + " %";
    }

    @Override
    public Ending ending(AlertCase open) {
        return spread.customers() == 0 ? Ending.LAPSED : scene.isCalm(open) ? Ending.RECOVERED : Ending.STAYS;
    }
}
