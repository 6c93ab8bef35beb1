package dev.clientele.app.importing;

import dev.clientele.command.Column;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/// The columns in which records are shown before they are stored: those for which the file has something.
final class PreviewRows {

    private record Shown(String title, boolean isFigure, Function<SalesRecord, String> cell) {}

    private final List<Shown> shown = new ArrayList<>();
    private final ValueFormatter wording;
    private final Currency reporting;

    PreviewRows(Columns columns, ValueFormatter wording, Currency reporting) {
        this.wording = wording;
        this.reporting = reporting;
        add("row", true, salesRecord -> String.valueOf(salesRecord.row()));
        add("date", false, salesRecord -> salesRecord.document().day().toString());
        addIf(columns, Field.INVOICE, "invoice", salesRecord -> salesRecord.document().number());
        add("customer", false, salesRecord -> salesRecord.customer().map(Party::id).orElse("(unassigned)"));
        addIf(columns, Field.CUSTOMER_NAME, "name", salesRecord -> salesRecord.customer().map(Party::name).orElse(""));
        addIf(columns, Field.COUNTRY, "country", salesRecord -> salesRecord.customer().map(Party::country).orElse(""));
        addIf(columns, Field.SEGMENT, "segment", salesRecord -> salesRecord.customer().map(Party::segment).orElse(""));
        addIf(columns, Field.PRODUCT, "product", salesRecord -> salesRecord.product().map(Product::id).orElse(""));
        addIf(columns, Field.CHANNEL, "channel", salesRecord -> salesRecord.document().channel());
        if (columns.has(Field.QUANTITY)) {
            add("quantity", true, this::quantity);
        }
        addMoney(columns);
    }

    List<Column> columns() {
        return shown.stream()
                .map(column -> new Column(column.title(), column.title(), column.isFigure() ? Unit.Plain.NUMBER : Unit.Plain.TEXT))
                .toList();
    }

    List<Value> cells(SalesRecord salesRecord) {
        return shown.stream().<Value>map(column -> new Value.Text(column.cell().apply(salesRecord))).toList();
    }

    private void addMoney(Columns columns) {
        if (columns.has(Field.CURRENCY)) {
            add("original", true, salesRecord -> wording
                    .money(new Money(salesRecord.original(), Currency.getInstance(salesRecord.document().currency()))));
        }
        add("net", true, salesRecord -> wording.money(new Money(salesRecord.net(), reporting)));
        if (columns.has(Field.COST) || columns.has(Field.UNIT_COST)) {
            add("cost", true, salesRecord -> salesRecord.cost().isEmpty()
                    ? "(unknown)"
                    : wording.money(new Money(salesRecord.cost().getAsLong(), reporting)));
        }
    }

    private String quantity(SalesRecord salesRecord) {
        var quantity = salesRecord.quantity();
        return quantity == null ? "" : BigDecimal.valueOf(quantity).stripTrailingZeros().toPlainString();
    }

    private void addIf(Columns columns, Field field, String title, Function<SalesRecord, String> cell) {
        if (columns.has(field)) {
            add(title, false, cell);
        }
    }

    private void add(String title, boolean isFigure, Function<SalesRecord, String> cell) {
        shown.add(new Shown(title, isFigure, cell));
    }
}
