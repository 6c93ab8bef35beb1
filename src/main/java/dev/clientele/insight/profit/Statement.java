package dev.clientele.insight.profit;

import dev.clientele.model.CostKind;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.economics.Spending;

/// A profit and loss: what was sold, and what that cost. Minor units.
///
/// @param goods cost of goods, estimated where unknown
/// @param estimated the part of `net` whose cost of goods is estimated
/// @param buyers customers with a purchase day
record Statement(long net, long goods, long estimated, long service, long retention, long acquisition, long buyers) {

    /// That of a group.
    static Statement of(Cells cells, Spending spending, int group) {
        return ofSales(cells, group).with(spending.of(CostKind.SERVICE, group), spending.of(CostKind.RETENTION, group),
                spending.of(CostKind.ACQUISITION, group));
    }

    /// That of a group without any costs but those of goods.
    static Statement ofSales(Cells cells, int group) {
        var cell = cells.at(group, 0);
        return new Statement(cells.net()[cell], cells.cost()[cell], cells.estimated()[cell], 0, 0, 0, cells.buyers()[cell]);
    }

    /// What no group has.
    static Statement notAllocated(Spending spending) {
        return new Statement(0, 0, 0, spending.notAllocated(CostKind.SERVICE), spending.notAllocated(CostKind.RETENTION),
                spending.notAllocated(CostKind.ACQUISITION), 0);
    }

    /// The same with all costs of a spending, allocated or not.
    Statement with(Spending spending) {
        return with(spending.total(CostKind.SERVICE), spending.total(CostKind.RETENTION), spending.total(CostKind.ACQUISITION));
    }

    private Statement with(long onService, long onRetention, long onAcquisition) {
        return new Statement(net, goods, estimated, onService, onRetention, onAcquisition, buyers);
    }

    /// Net revenue less cost of goods.
    long gross() {
        return net - goods;
    }

    /// What service, retention and acquisition cost.
    long spent() {
        return service + retention + acquisition;
    }

    /// What is left of the gross profit.
    long contribution() {
        return gross() - spent();
    }

    boolean isNothing() {
        return net == 0 && goods == 0 && spent() == 0 && buyers == 0;
    }
}
