package dev.clientele.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// One row of sales as it passes from an importer to the store: a line of an invoice, or a whole invoice where the
/// source has no lines. Money is already checked, signed (credit notes negative) and converted.
///
/// @param row the row of the file, for messages
/// @param document the invoice it belongs to
/// @param customer who bought; empty for unassigned revenue
/// @param product what was bought; empty where the source does not say
/// @param quantity units, negative for returns; null where the source does not say
/// @param original the line's net amount in minor units of its document's currency, without VAT
/// @param net the same in minor units of the reporting currency
/// @param cost the line's cost of goods in minor units of the reporting currency; empty where unknown
public record SalesRecord(long row, Document document, Optional<Party> customer, Optional<Product> product, @Nullable Double quantity,
        long original, long net, OptionalLong cost) {

    /// The invoice, credit note or order a line belongs to.
    ///
    /// @param number its number, unique within its source; empty where the source has none, and then the store knows the
    ///     row again by its content
    /// @param day the business day
    /// @param currency ISO 4217 code of the original amounts
    /// @param channel the sales channel, empty where unknown
    /// @param owner who sold it, empty where the source does not say it of each document
    public record Document(String number, LocalDate day, String currency, String channel, String owner) {

        /// A document of which nobody says who sold it.
        public Document(String number, LocalDate day, String currency, String channel) {
            this(number, day, currency, channel, "");
        }
    }

    /// A customer as a row of sales describes it; empty strings where the row does not say.
    public record Party(String id, String name, String country, String segment, String industry, String owner) {}

    /// A product as a row of sales describes it; empty strings where the row does not say.
    public record Product(String id, String name, String category) {}
}
