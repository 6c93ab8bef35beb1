package dev.clientele.portfolio.breakdown;

import dev.clientele.portfolio.Selection;

/// Sums a selection by groups and steps in one pass.
public final class Breakdown {

    private Breakdown() {}

    /// What each group bought in each step. The groups of products, channels and owners overlap in orders and buyers: an order with two
    /// products is one of each.
    public static Cells of(Selection selection, Grouping grouping, DayTable days) {
        var cells = Cells.empty(grouping.groups(), days.steps());
        switch (grouping) {
            case Grouping.None ignored -> new DayRows(selection, days, cells).addAll(new int[selection.includes().length + 1]);
            case Grouping.OfCustomers customers -> new DayRows(selection, days, cells).addAll(customers.group());
            case Grouping.OfChannels channels -> new DocumentRows(selection, days, cells).addByChannel(channels.group());
            case Grouping.OfOwners owners -> new DocumentRows(selection, days, cells).addByOwner(owners.group());
            case Grouping.OfProducts products -> new DocumentRows(selection, days, cells).addByProduct(products.group());
            case Grouping.Pairs pairs -> new DocumentRows(selection, days, cells).addByPair(pairs);
        }
        return cells;
    }
}
