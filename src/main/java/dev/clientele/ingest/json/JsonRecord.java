package dev.clientele.ingest.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One object of the file: its own values, those of objects within it under the names of both, and its lines.
///
/// Values are a text, a `BigDecimal` or a `Boolean`. Not for use by several threads.
final class JsonRecord {

    private static final Pattern DAY = Pattern.compile("date|datum|fecha|data|dato|day|issued|created", Pattern.CASE_INSENSITIVE);
    private static final Pattern CUSTOMER =
            Pattern.compile("customer|client|kund|klant|buyer|debtor|debitor|contact|company|bill", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINES = Pattern.compile(
            "((invoice|order|sales|document|line) ?)?(line|item|position|row|detail|entrie|entry|product)s?"
                    + "( ?(line|item|position)s?)?|positionen|artikel|lignes|lineas|righe|regels|rader|fakturarader|posten",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<JsonRecord>> nested = new LinkedHashMap<>();

    void put(String name, Object value) {
        values.putIfAbsent(name, value);
    }

    /// Adds what an object within it has, under both names: `customer name`.
    void putAll(String name, JsonRecord within) {
        within.values.forEach((inner, value) -> put(name + " " + inner, value));
        within.nested.forEach((inner, rows) -> nested.putIfAbsent(inner, rows));
    }

    void putList(String name, List<JsonRecord> rows) {
        nested.put(name, List.copyOf(rows));
    }

    Map<String, Object> values() {
        return values;
    }

    /// The lines that lie within it; empty where it has none and is a row by itself.
    List<JsonRecord> lines() {
        return nested.entrySet().stream().filter(entry -> isLines(entry.getKey())).map(Map.Entry::getValue).findFirst().orElse(List.of());
    }

    boolean hasLines() {
        return nested.keySet().stream().anyMatch(JsonRecord::isLines);
    }

    /// True where it has a day and a customer, and so is a document by itself.
    boolean isDocument() {
        return values.keySet().stream().anyMatch(name -> DAY.matcher(name).find())
                && values.keySet().stream().anyMatch(name -> CUSTOMER.matcher(name).find());
    }

    boolean hasLists() {
        return !nested.isEmpty();
    }

    Map<String, List<JsonRecord>> lists() {
        return nested;
    }

    /// The names of lists within it that are no lines: payments, taxes.
    List<String> otherLists() {
        return nested.keySet().stream().filter(name -> !isLines(name)).toList();
    }

    private static boolean isLines(String name) {
        return LINES.matcher(name).matches();
    }
}
