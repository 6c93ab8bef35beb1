package dev.clientele.portfolio;

import java.util.Optional;

/// The document of a customer that earned the least.
///
/// @param day its epoch day
/// @param net what of it fits the selection, minor units; below zero for a credit note
/// @param profit net revenue - cost, minor units
public record WorstDocument(int day, long net, long profit) {

    /// The one with the least profit and `start <= day < end`; of equal ones the first. Empty where the customer has none.
    public static Optional<WorstDocument> of(Selection selection, int customer, int start, int end) {
        var orders = selection.portfolio().orders();
        WorstDocument worst = null;
        for (var row = orders.offsets()[customer]; row < orders.offsets()[customer + 1]; row++) {
            if (orders.day()[row] >= start && orders.day()[row] < end) {
                var found = document(selection, row);
                if (worst == null || found.profit < worst.profit) {
                    worst = found;
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    private static WorstDocument document(Selection selection, int row) {
        var amounts = selection.amounts(row);
        return new WorstDocument(selection.portfolio().orders().day()[row], amounts.net(), amounts.net() - amounts.cost());
    }
}
