package dev.clientele.sample.generated;

import dev.clientele.model.SalesRecord;

/// Formats generated lines as rows of a file. Not safe for use by several threads: one buffer serves every row.
final class GeneratedCsv {

    static final String HEADER =
            "invoice_number,date,customer_id,customer_name,country,segment,channel,product_id,quantity,net_amount,cost\n";

    private final StringBuilder row = new StringBuilder(160);

    /// The row with its line end, valid until the next call.
    CharSequence format(SalesRecord line) {
        row.setLength(0);
        var invoice = line.document();
        row.append(invoice.number()).append(',').append(invoice.day()).append(',');
        line.customer().ifPresent(party -> row.append(party.id()).append(',').append(party.name()).append(',').append(party.country())
                .append(',').append(party.segment()));
        row.append(',').append(invoice.channel()).append(',');
        line.product().ifPresent(product -> row.append(product.id()));
        row.append(',').append(line.quantity() == null ? 0 : line.quantity().intValue()).append(',');
        amount(line.net());
        row.append(',');
        line.cost().ifPresent(this::amount);
        return row.append('\n');
    }

    private void amount(long minor) {
        long size = Math.abs(minor);
        row.append(minor < 0 ? "-" : "").append(size / 100).append('.');
        row.append((char) ('0' + size % 100 / 10)).append((char) ('0' + size % 10));
    }
}
