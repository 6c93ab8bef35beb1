package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.JoinedColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an import needs of a file's columns: of invoices a date, a customer, and a net amount or a quantity with a price; of
/// costs a month, a kind and an amount; of customers and of products a number, and a word about whom it identifies. Settles
/// which of the recognised columns are used, and refuses, with every fault at once, where something is missing.
final class ColumnNeeds {

    private static final Set<String> DISCOUNT_AMOUNT = Set.of("amount", "value", "lineitem", "rabattbetrag", "montant", "importe",
            "importo", "valor", "kortingsbedrag", "rabattbelopp");

    private final String file;
    private final ColumnChoice choice;
    private final Map<Field, Column> byField;
    private final Map<Integer, String> reasons;
    private final boolean hasDiscountToTakeOff;

    /// @param byField the recognised columns; changed here
    /// @param reasons why a column is not used, by index; changed here
    /// @param hasDiscountToTakeOff whether the discount is not off the net amount
    ColumnNeeds(String file, ColumnChoice choice, Map<Field, Column> byField, Map<Integer, String> reasons, boolean hasDiscountToTakeOff) {
        this.file = file;
        this.choice = choice;
        this.byField = byField;
        this.reasons = reasons;
        this.hasDiscountToTakeOff = hasDiscountToTakeOff;
    }

    Columns settle(List<String> names, List<JoinedColumn> joined, FollowingLines lines) {
        var faults = switch (choice.contents()) {
            case INVOICES -> invoiceFaults();
            case CUSTOMERS -> profileFaults(Field.CUSTOMER, "customer");
            case PRODUCTS -> profileFaults(Field.PRODUCT, "product");
            case COSTS -> costFaults();
        };
        if (!faults.isEmpty()) {
            throw new ImportRefusal("%s: %s\nIts columns are: %s".formatted(file, String.join("\n", faults), listed(names)));
        }
        if (!byField.containsKey(Field.REFUNDED)) {
            drop(Field.GROSS, "an amount with VAT"); // what is paid back has the VAT in it, and this tells how much
        }
        if (byField.containsKey(Field.NET) || !byField.containsKey(Field.GROSS)) {
            drop(Field.TAX, "VAT");
        }
        var headed = choice.contents() == Contents.INVOICES ? lines.headed() : Set.<Field>of();
        return new Columns(byField, unused(names), names.size(), joined, headed);
    }

    /// A name identifies where there is nothing better.
    private void standIn(Field id, Field name) {
        if (!byField.containsKey(id) && byField.containsKey(name) && !choice.isIgnored(id)) {
            byField.put(id, byField.get(name));
            byField.remove(name);
        }
    }

    private void dropSecondWays() {
        if (byField.containsKey(Field.NET)) {
            Stream.of(Field.PRICE, Field.DISCOUNT, Field.DISCOUNT_PERCENT, Field.DISCOUNT_SHARE)
                    .filter(field -> field != Field.DISCOUNT || !hasDiscountToTakeOff)
                    .forEach(field -> drop(field, "the net amount is given"));
        }
        if (byField.containsKey(Field.COST)) {
            drop(Field.UNIT_COST, "the cost is given");
        }
        if (!byField.containsKey(Field.QUANTITY)) {
            drop(Field.UNIT_COST, "there is no quantity");
        }
    }

    private void drop(Field field, String reason) {
        var column = byField.remove(field);
        if (column != null) {
            reasons.putIfAbsent(column.index(), reason);
        }
    }

    /// A number must be one: taken for numbers, names would describe nobody in a store that knows its customers by number.
    private List<String> profileFaults(Field id, String one) {
        if (!byField.containsKey(id)) {
            return List.of("no column looks like the %s's number. Say which one it is, as the invoices have it: --map %1$s=COLUMN"
                    .formatted(one));
        }
        return byField.size() > 1
                ? List.of()
                : List.of("besides the %s's number, no column is known. Say what they are, such as --map %s"
                        .formatted(one, id == Field.CUSTOMER ? "segment=COLUMN,owner=COLUMN" : "category=COLUMN"));
    }

    private List<String> costFaults() {
        return Stream.of(Field.MONTH, Field.COST_KIND, Field.NET).filter(field -> !byField.containsKey(field))
                .map(field -> "no column looks like %s. Say which one it is: --map %s=COLUMN".formatted(costNoun(field), field.word()))
                .toList();
    }

    private static String costNoun(Field field) {
        return field == Field.NET ? "the amount" : field.meaning();
    }

    private List<String> invoiceFaults() {
        standIn(Field.CUSTOMER, Field.CUSTOMER_NAME);
        standIn(Field.PRODUCT, Field.PRODUCT_NAME);
        dropSecondWays();
        var faults = new ArrayList<String>();
        if (!byField.containsKey(Field.DATE)) {
            faults.add("no column looks like the date of the invoice. Say which one it is: --map date=COLUMN");
        }
        if (!byField.containsKey(Field.CUSTOMER)) {
            faults.add("no column looks like the customer. Say which one it is: --map customer=COLUMN");
        }
        if (!byField.containsKey(Field.NET) && !(byField.containsKey(Field.QUANTITY) && byField.containsKey(Field.PRICE))) {
            faults.add(noAmount());
        } else {
            discountIfUnclear().ifPresent(discount -> faults.add("column \"%s\" could be an amount or a percentage. Say which:"
                    .formatted(discount)
                    + " --map discount=\"%s\" or --map discount-percent=\"%1$s\" or --map discount-share=\"%1$s\"".formatted(discount)));
        }
        return faults;
    }

    private String noAmount() {
        var gross = byField.get(Field.GROSS);
        if (gross != null) {
            return "the only amount, \"%s\", seems to include VAT, and revenue is counted without it. If it is without VAT, say so: --map net=\"%1$s\""
                    .formatted(gross.name());
        }
        return "no column looks like an amount without VAT, nor are there a quantity and a price. Say which one it is:"
                + " --map net=COLUMN, or --map quantity=COLUMN,price=COLUMN";
    }

    /// A bare "Discount" says neither, and nothing but it tells what the line's amount is.
    private Optional<String> discountIfUnclear() {
        var isSaid = hasDiscountToTakeOff ||
                choice.mentions(Field.DISCOUNT) || byField.containsKey(Field.DISCOUNT_PERCENT) || byField.containsKey(Field.DISCOUNT_SHARE);
        return Optional.ofNullable(byField.get(Field.DISCOUNT)).map(Column::name).filter(name -> !isSaid)
                .filter(name -> HeaderWords.of(name).stream().noneMatch(DISCOUNT_AMOUNT::contains));
    }

    private List<Column.Unused> unused(List<String> names) {
        var used = byField.values().stream().map(Column::index).collect(Collectors.toCollection(HashSet::new));
        var unused = new ArrayList<Column.Unused>();
        for (var i = 0; i < names.size(); i++) {
            if (!used.contains(i)) {
                var column = new Column(i, names.get(i));
                unused.add(reasons.containsKey(i) ? new Column.Unused(column, reasons.get(i)) : Column.Unused.unknown(column));
            }
        }
        return unused;
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
