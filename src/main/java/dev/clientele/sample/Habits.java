package dev.clientele.sample;

import com.google.errorprone.annotations.Immutable;
import dev.clientele.sample.Catalogue.Item;
import java.util.List;

/// How a customer buys.
///
/// @param orders orders a year
/// @param basket the usual net value of an order, in euros
/// @param regularity the gamma shape of the gaps between orders; 1 would be memoryless
/// @param lines the usual number of lines of an invoice
/// @param discount the part of the list price it does not pay
/// @param assortment the products it buys, the most frequent first
record Habits(double orders, double basket, double regularity, double lines, double discount, List<Item> assortment) {

    Habits {
        assortment = List.copyOf(assortment);
    }

    /// How much a customer buys, how often and at what discount.
    ///
    /// @param revenue net revenue in a usual year, in euros
    /// @param orders orders a year
    /// @param discount the part of the list price not paid
    @Immutable
    record Trade(double revenue, double orders, double discount) {}
}
