package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.RiskWords;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.risk.Reason;
import java.util.ArrayList;
import java.util.List;

/// Customers at risk, as `at-risk` names them. Its level is the chance of loss, `1 - P(alive)`, in whole percent; 0 where that cannot be
/// told.
///
/// @param ofAll the risks of all customers, whatever the filters: a customer that leaves a tier is no less at risk
record AtRiskCheck(Rule.AtRisk rule, AlertContext scene, CustomerRisks ofAll, List<AlertFinding> findings) implements OfCustomers {

    static AtRiskCheck of(Rule.AtRisk rule, AlertContext scene) {
        var all = CustomerRisks.of(scene.asked(List.of()));
        var wanted = rule.bar().filters().isEmpty() ? all.asked().selection() : scene.asked(rule.bar().filters()).selection();
        var least = scene.minor(rule.bar().over());
        var found = new ArrayList<AlertFinding>();
        for (var customer = 0; customer < wanted.includes().length; customer++) {
            if (wanted.includes()[customer] && all.stake(customer) >= least && isFound(rule, all, customer)
                    && !all.isSilentByHolidays(customer)) {
                found.add(new AlertFinding(scene.id(customer), customer, level(all, customer), all.stake(customer)));
            }
        }
        return new AtRiskCheck(rule, scene, all, List.copyOf(found));
    }

    /// Whether the rule finds a customer: one that `at-risk` names or, where the rule names reasons, one that has any of them.
    private static boolean isFound(Rule.AtRisk rule, CustomerRisks all, int customer) {
        return rule.reasons().size() == Reason.values().length ? all.isNamed(customer) : isAtRisk(rule, all, customer);
    }

    private static boolean isAtRisk(Rule.AtRisk rule, CustomerRisks all, int customer) {
        for (var reason : rule.reasons()) {
            if (all.risks().has(customer, reason)) {
                return true;
            }
        }
        return false;
    }

    private static long level(CustomerRisks all, int customer) {
        var alive = all.risks().alive()[customer];
        return Double.isNaN(alive) ? 0 : (long) Math.floor(100 * (1 - alive));
    }

    @Override
    public String why(AlertFinding finding) {
        return String.join("; ", new RiskWords(ofAll).all(finding.customer()));
    }

    /// Who bought since is well at once, who lost the reasons otherwise after some days; who is silent for so long that it is
    /// lost is no longer at risk.
    @Override
    public Ending ending(AlertCase open) {
        var customer = scene.customer(open);
        if (customer.isEmpty() || !ofAll.risks().active()[customer.getAsInt()]) {
            return Ending.LAPSED;
        }
        if (isAtRisk(rule, ofAll, customer.getAsInt())) {
            return Ending.STAYS;
        }
        var bought = ofAll.risks().rhythm().last()[customer.getAsInt()] > open.course().openedOn().toEpochDay();
        return bought || scene.isCalm(open) ? Ending.RECOVERED : Ending.STAYS;
    }
}
