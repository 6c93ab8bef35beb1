package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// A row of sales in the words of a test: `Sale.of("A1").to("C7").on("2024-02-29").net(100).row()`.
public record Sale(String number, LocalDate day, String currency, String channel, Optional<Party> customer, Optional<Product> product,
        double quantity, long net, OptionalLong cost, String owner) {

    /// A sale of 1.00 to nobody, without product and cost.
    ///
    /// @param number the document's number, empty for a source without numbers
    public static Sale of(String number) {
        return new Sale(number, LocalDate.of(2024, 1, 1), "EUR", "", Optional.empty(), Optional.empty(), 1, 100, OptionalLong.empty(), "");
    }

    public Sale on(String isoDay) {
        return on(LocalDate.parse(isoDay));
    }

    public Sale on(LocalDate other) {
        return new Sale(number, other, currency, channel, customer, product, quantity, net, cost, owner);
    }

    public Sale to(String id) {
        return to(new Party(id, "", "", "", "", ""));
    }

    public Sale to(Party party) {
        return new Sale(number, day, currency, channel, Optional.of(party), product, quantity, net, cost, owner);
    }

    public Sale in(String other) {
        return new Sale(number, day, other, channel, customer, product, quantity, net, cost, owner);
    }

    public Sale through(String other) {
        return new Sale(number, day, currency, other, customer, product, quantity, net, cost, owner);
    }

    public Sale of(Product sold) {
        return new Sale(number, day, currency, channel, customer, Optional.of(sold), quantity, net, cost, owner);
    }

    public Sale net(long minor) {
        return new Sale(number, day, currency, channel, customer, product, quantity, minor, cost, owner);
    }

    public Sale cost(long minor) {
        return new Sale(number, day, currency, channel, customer, product, quantity, net, OptionalLong.of(minor), owner);
    }

    public Sale soldBy(String other) {
        return new Sale(number, day, currency, channel, customer, product, quantity, net, cost, other);
    }

    public SalesRecord row() {
        return new SalesRecord(2, new Document(number, day, currency, channel, owner), customer, product, quantity, net, net, cost);
    }
}
