package dev.clientele.ingest.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The columns of a list of objects: the names of all values that any of them has, told apart where a document and its lines have the
/// same one. Not for use by several threads.
final class JsonColumns {

    private static final int MOST = 2_000;
    /// Names that say nothing by themselves.
    private static final Set<String> BARE =
            Set.of("id", "number", "no", "nr", "date", "type", "status", "name", "code", "reference", "ref");
    private static final Set<String> NUMBERS = Set.of("invoice number", "invoice no", "invoice nr", "document number", "doc number");
    private static final Pattern AMOUNT = Pattern.compile("total|net|gross|tax|vat|amount|due|paid|balance|sum|betrag|summe|montant|importe"
            + "|subtotal|discount|rebate|rabatt|shipping|freight|versand|fee|rounding", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> ofDocuments = new LinkedHashMap<>();
    private final Map<String, Integer> ofLines = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final TreeSet<String> amountsLeft = new TreeSet<>();
    private final TreeSet<String> listsLeft = new TreeSet<>();

    /// Looks at one object. False where there are more columns than any table has.
    boolean look(JsonRecord found) {
        listsLeft.addAll(found.otherLists());
        found.values().forEach((name, value) -> {
            if (found.hasLines() && value instanceof BigDecimal && AMOUNT.matcher(name).find()) {
                amountsLeft.add(name);
            } else {
                place(ofDocuments, name, documentName(name));
            }
        });
        found.lines().forEach(line -> line.values().keySet().forEach(name -> place(ofLines, name, lineName(name))));
        return names.size() <= MOST;
    }

    /// The columns' names; where documents have numbers, too, their ids are those of a database.
    List<String> names() {
        var hasNumbers = names.stream().anyMatch(NUMBERS::contains);
        return names.stream().map(name -> hasNumbers && name.equals("invoice id") ? "record id" : name).toList();
    }

    /// What of the documents is not in the columns, as sentences.
    List<String> leftOut() {
        var said = new ArrayList<String>();
        if (!amountsLeft.isEmpty()) {
            said.add("Amounts of whole documents are not used, as their lines have amounts: " + String.join(", ", amountsLeft));
        }
        if (!listsLeft.isEmpty()) {
            said.add("Lists within documents that are no lines: " + String.join(", ", listsLeft));
        }
        return said;
    }

    /// Fills in the cells of an object or of one of its lines, from the first column on.
    void fill(JsonRecord document, Optional<JsonRecord> line, List<Object> cells) {
        cells.clear();
        for (var i = 0; i < names.size(); i++) {
            cells.add("");
        }
        fill(ofDocuments, document, cells);
        line.ifPresent(known -> fill(ofLines, known, cells));
    }

    private static void fill(Map<String, Integer> places, JsonRecord found, List<Object> cells) {
        found.values().forEach((name, value) -> Optional.ofNullable(places.get(name)).ifPresent(place -> cells.set(place, value)));
    }

    private void place(Map<String, Integer> places, String name, String column) {
        if (!places.containsKey(name) && names.size() <= MOST) {
            places.put(name, names.size());
            names.add(names.contains(column) ? "line " + name : column);
        }
    }

    private static String documentName(String name) {
        return BARE.contains(name) ? "invoice " + name : name;
    }

    private static String lineName(String name) {
        return switch (name) {
            case "name", "code" -> "product " + name;
            case "id", "number", "no", "nr", "type", "position" -> "line " + name;
            default -> name;
        };
    }
}
