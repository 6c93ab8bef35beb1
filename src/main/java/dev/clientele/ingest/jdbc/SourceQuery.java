package dev.clientele.ingest.jdbc;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is read of a database: a table, or a query that is written out.
///
/// @param name what the person is told it is: `erp invoices`
/// @param text the table's name, or the query
/// @param changed the column that grows with each change, as the database names it
/// @param document the column with the number of the document, as the database names it
public record SourceQuery(String name, String text, Optional<String> changed, Optional<String> document) {

    private static final Pattern TABLE = Pattern.compile("[\\p{L}\\p{N}_$#.\"`\\[\\]-]+");

    /// Whole documents of which a row has changed.
    ///
    /// @param overlap how long before it rows are read again
    public record Since(Watermark watermark, Duration overlap) {}

    /// True for a table or a query; anything else would change the database.
    public static boolean isOne(String text) {
        var begin = text.strip().toLowerCase(Locale.ROOT);
        var isQuery = begin.matches("(?s)(select|with)\\s.+") && !begin.replaceAll(";\\s*$", "").contains(";");
        return isQuery || TABLE.matcher(text.strip()).matches();
    }

    /// All rows.
    String all() {
        var plain = text.strip().replaceAll(";\\s*$", "");
        return TABLE.matcher(plain).matches() ? "select * from " + plain : plain;
    }

    /// No rows, for the names of the columns.
    String none() {
        return "select * from (" + all() + ") clientele_rows where 1 = 0";
    }

    /// All rows of the documents of which one has changed since: a document is replaced whole. What bears no moment is always read.
    ///
    /// @param quote what the database puts around names
    String changed(String quote) {
        var number = quoted(document.orElseThrow(), quote);
        var moment = quoted(changed.orElseThrow(), quote);
        return "select * from (" + all() + ") clientele_rows where " + number + " in (select " + number + " from (" + all()
                + ") clientele_changed where " + moment + " >= ? or " + moment + " is null)";
    }

    private static String quoted(String name, String quote) {
        return quote.isBlank() ? name : quote + name.replace(quote, quote + quote) + quote;
    }
}
