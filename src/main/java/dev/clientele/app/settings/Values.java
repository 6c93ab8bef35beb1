package dev.clientele.app.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The texts given for settings, later ones over earlier ones, and what was wrong with them. Used by one thread.
final class Values {

    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /// A text given for a key.
    ///
    /// @param place where, for messages
    record Entry(String key, String text, Fault.Place place) {}

    Values(List<Entry> entries) {
        entries.forEach(entry -> this.entries.put(entry.key(), entry));
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    /// The keys that something is given for.
    Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /// Something wrong with what is given for a key, or is not.
    void fault(String key, String message) {
        var entry = entries.get(key);
        faults.add(new Fault(entry == null ? new Fault.Place(key, 0) : entry.place(), message));
    }

    /// Everything wrong so far, in the order of its places.
    List<Fault> faults() {
        return faults.stream().sorted(Fault.IN_ORDER).toList();
    }

    /// The key's value; its default where none was given or the one given is wrong, which is a fault.
    <T> T get(Key<T> key) {
        var entry = entries.get(key.name());
        if (entry == null) {
            return key.standardValue();
        }
        try {
            return key.reader().read(entry.text().strip());
        } catch (IllegalArgumentException wrong) {
            var shown = key.name() + ": found \"" + entry.text() + "\", expected " + key.reader().expected();
            faults.add(new Fault(entry.place(), shown));
            return key.standardValue();
        }
    }
}
