package dev.clientele.alert.check;

import dev.clientele.alert.rule.Rule;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.BigOrders;
import dev.clientele.portfolio.BigOrders.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/// Big orders of the last 31 days; a customer's greatest on a day is one case.
record BigOrderCheck(AlertContext scene, List<Order> orders, List<AlertFinding> findings) implements OfCustomers {

    private static final int LOOK_BACK_DAYS = 31;

    static BigOrderCheck of(Rule.BigOrder rule, AlertContext scene) {
        var asked = scene.asked(rule.bar().filters());
        var bar = new BigOrders.Bar(scene.minor(rule.bar().over()), rule.times().doubleValue());
        var orders = BigOrders.between(asked.selection(), scene.end() - LOOK_BACK_DAYS, scene.end(), bar);
        return new BigOrderCheck(scene, orders,
                orders.stream().map(order -> new AlertFinding(key(scene, order), order.customer(), 0, order.net())).toList());
    }

    private static String key(AlertContext scene, Order order) {
        return scene.id(order.customer()) + " on " + LocalDate.ofEpochDay(order.day());
    }

    @Override
    public String why(AlertFinding finding) {
        var order = orders.stream().filter(found -> key(scene, found).equals(finding.key())).findFirst().orElseThrow();
        var wording = scene.terms().wording();
        var words = "ordered for " + wording.moneyShort(scene.money(order.net())) + " on " + wording.day(LocalDate.ofEpochDay(order.day()));
        if (Double.isNaN(order.usual())) {
            return words;
        }
        return words + ", " + wording.decimal(BigDecimal.valueOf(order.net() / order.usual()), 1) + " times its usual "
                + wording.moneyShort(scene.money(BigDecimal.valueOf(order.usual()).setScale(0, RoundingMode.HALF_UP).longValueExact()));
    }

    @Override
    public Ending ending(AlertCase open) {
        return Ending.LAPSED;
    }
}
