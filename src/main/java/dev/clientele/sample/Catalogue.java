package dev.clientele.sample;

import dev.clientele.model.SalesRecord.Product;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/// What the sample company sells: `products.csv`.
final class Catalogue {

    private final List<Item> items = Resource.lines("products.csv").stream().skip(1).map(Item::parse).toList();

    /// The different products one customer buys, the most frequent first.
    List<Item> assortment(Industry industry, int size, Chance chance) {
        var chosen = new LinkedHashSet<Item>();
        while (chosen.size() < size) {
            chosen.add(chance.happens(0.12) ? chance.pick(items) : wanted(industry, chance));
        }
        return List.copyOf(chosen);
    }

    private Item wanted(Industry industry, Chance chance) {
        var category = industry.category(chance.weighted(30, 24, 18, 13, 9, 6));
        var matching = new ArrayList<Item>();
        for (var item : items) {
            if (item.isIn(category)) {
                matching.add(item);
            }
        }
        return chance.pick(matching);
    }

    /// A product of the sample company's catalogue.
    ///
    /// @param price the list price of the first day, in euros
    /// @param margin the part of the list price that is not cost of goods; empty where nobody recorded the cost
    record Item(Product product, double price, OptionalDouble margin) {

        static Item parse(String line) {
            var fields = line.split(";", -1);
            var margin = fields[4].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(fields[4]));
            return new Item(new Product(fields[0], fields[1], fields[2]), Double.parseDouble(fields[3]), margin);
        }

        /// Whether its category is the one of this two-letter code.
        boolean isIn(String category) {
            return product.id().startsWith(category);
        }
    }
}
