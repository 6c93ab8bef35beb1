package dev.clientele.sample;

import dev.clientele.sample.Catalogue.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;

/// Writes the lines of a sale's invoice and of its credit note. The same sale always gives the same lines.
final class Invoicing {

    private static final int INVOICE = 1;
    private static final int CREDIT = 2;
    private static final int MOST_LINES = 24;
    private static final double COST_FORGOTTEN = 0.012;
    private static final double POUNDS_PER_EURO = 0.86;

    private final Climate climate;

    Invoicing(Climate climate) {
        this.climate = climate;
    }

    List<Line> lines(Booking booking) {
        return booking.isCredit() ? credit(booking.sale()) : invoice(booking.sale());
    }

    private List<Line> invoice(Sale sale) {
        var chance = sale.chance(INVOICE);
        var habits = sale.customer().habits();
        int wanted = Math.clamp(Math.round(habits.lines() * chance.lognormal(0.5)), 1, MOST_LINES);
        var weights = new double[wanted];
        double total = 0;
        for (int index = 0; index < wanted; index++) {
            weights[index] = chance.lognormal(0.6);
            total += weights[index];
        }
        var lines = new ArrayList<Line>();
        var chosen = new LinkedHashSet<Item>();
        for (double weight : weights) {
            double target = sale.target() * weight / total;
            var item = choose(sale, target, chance);
            if (chosen.add(item) || lines.isEmpty()) {
                lines.add(line(sale, item, target, chance));
            }
        }
        return lines;
    }

    /// A product of the customer's assortment, rather one whose price fits the value meant to be spent.
    private Item choose(Sale sale, double target, Chance chance) {
        var assortment = sale.customer().habits().assortment();
        double breadth = Math.max(1, assortment.size() * sale.customer().life().turn().breadthAt(sale.day()));
        var best = assortment.getFirst();
        for (int attempt = 0; attempt < 4; attempt++) {
            var item = assortment.get((int) (breadth * StrictMath.pow(chance.unit(), 1.5)));
            if (item.price() < target * 1.2) {
                return item;
            }
            best = item.price() < best.price() ? item : best;
        }
        return best;
    }

    private Line line(Sale sale, Item item, double target, Chance chance) {
        double level = climate.prices(sale.day()) * (1 - sale.customer().habits().discount());
        int quantity = rounded(target / (item.price() * level));
        boolean inPounds = sale.customer().profile().country().currency().equals("GBP");
        long price = Math.round(item.price() * level * (inPounds ? POUNDS_PER_EURO : 1) * 100);
        return new Line(item, quantity, price * quantity, cost(item, sale.day(), quantity, chance));
    }

    private OptionalLong cost(Item item, int day, int quantity, Chance chance) {
        if (chance.happens(COST_FORGOTTEN) || item.margin().isEmpty()) {
            return OptionalLong.empty();
        }
        double price = item.price() * (1 - item.margin().getAsDouble()) * climate.costs(day);
        return OptionalLong.of(Math.round(price * 100) * quantity);
    }

    /// People order round numbers.
    private static int rounded(double quantity) {
        long step = quantity > 200 ? 50 : quantity > 50 ? 10 : quantity > 20 ? 5 : 1;
        return (int) Math.max(1, Math.round(quantity / step) * step);
    }

    /// Half of the credit notes give back the whole invoice, the others a part of one line.
    private List<Line> credit(Sale sale) {
        var chance = sale.chance(CREDIT);
        var lines = invoice(sale);
        if (chance.happens(0.5)) {
            return lines.stream().map(line -> line.credit(line.quantity())).toList();
        }
        var line = chance.pick(lines);
        return List.of(line.credit(1 + chance.below(line.quantity())));
    }

    /// A line of an invoice or, all numbers negative, of a credit note.
    ///
    /// @param amount the net amount in minor units of the document's currency
    /// @param cost the cost of goods in euro cents, empty where it was not recorded
    record Line(Item item, int quantity, long amount, OptionalLong cost) {

        /// What a credit note gives back for `returned` of the units.
        Line credit(int returned) {
            long part = -Math.floorDiv(amount * returned, quantity);
            var costs = cost.isPresent() ? OptionalLong.of(-Math.floorDiv(cost.getAsLong() * returned, quantity)) : cost;
            return new Line(item, -returned, part, costs);
        }
    }
}
