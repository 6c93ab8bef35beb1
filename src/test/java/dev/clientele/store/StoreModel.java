package dev.clientele.store;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.store.BatchWriter.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a store should hold, kept in maps: the rules of batches in their plainest form.
final class StoreModel {

    private final Map<String, List<Sale>> documents;
    private final Set<String> customers;
    private final Set<String> ofThisBatch = new HashSet<>();
    private final Map<Sale, Integer> repeats = new HashMap<>();
    private final String source;

    StoreModel() {
        this("", Map.of(), Set.of());
    }

    private StoreModel(String source, Map<String, List<Sale>> documents, Set<String> customers) {
        this.source = source;
        this.documents = new HashMap<>(documents);
        this.customers = new TreeSet<>(customers);
    }

    /// This store with a batch begun, which is not yet part of it.
    StoreModel batch(String from) {
        return new StoreModel(from, documents, customers);
    }

    Outcome add(Sale line) {
        var key = source + " " + (line.number().isEmpty() ? contentKey(line) : line.number());
        var lines = new ArrayList<>(ofThisBatch.contains(key) ? documents.getOrDefault(key, List.of()) : List.of());
        if (!lines.isEmpty() && !facts(lines.getFirst()).equals(facts(line))) {
            return Outcome.CONFLICTING_DOCUMENT;
        }
        lines.add(line);
        ofThisBatch.add(key);
        documents.put(key, lines);
        line.customer().map(Party::id).ifPresent(customers::add);
        return Outcome.STORED;
    }

    /// A row without a number is known by its content and by how many such rows came before it in the batch.
    private String contentKey(Sale line) {
        return "# " + line + " " + repeats.merge(line, 1, Integer::sum);
    }

    private static List<Object> facts(Sale line) {
        return List.of(line.customer().map(Party::id), line.day(), line.currency());
    }

    Set<String> customers() {
        return customers;
    }

    /// Every document as a line of text, sorted.
    List<String> documents() {
        return documents.entrySet().stream().map(entry -> {
            var from = entry.getKey().substring(0, entry.getKey().indexOf(' '));
            var first = entry.getValue().getFirst();
            var number = first.number().isEmpty() ? "#" : first.number();
            var amounts = entry.getValue().stream().map(line -> Long.toString(line.net())).collect(Collectors.joining(","));
            return String.join(" ", from, number, first.customer().map(Party::id).orElse("-"), first.day().toString(), first.currency(),
                    first.channel().isEmpty() ? "-" : first.channel(), amounts);
        }).sorted().toList();
    }
}
