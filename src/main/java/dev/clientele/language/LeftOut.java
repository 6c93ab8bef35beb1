package dev.clientele.language;

import dev.clientele.language.Element.Named;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Part;
import dev.clientele.language.Element.Said;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a sentence leaves out: `not Germany`, `without Steinhorst`, `but no candles`.
final class LeftOut {

    final Map<Dimension, List<String>> names = new EnumMap<>(Dimension.class);
    /// Parts of products' names.
    final List<String> parts = new ArrayList<>();
    final List<OfCustomer> customers = new ArrayList<>();

    boolean isEmpty() {
        return names.isEmpty() && parts.isEmpty() && customers.isEmpty();
    }

    /// Takes the names from an index on, their dimensions' words with them.
    ///
    /// @return how many elements that are
    int take(List<Element> said, int from) {
        var next = from;
        while (next < said.size() && (isLead(said, next) || isTaken(said.get(next)))) {
            next++;
        }
        return next - from;
    }

    private static boolean isLead(List<Element> said, int index) {
        return said.get(index) instanceof Said lead
                && (Sorting.isAny(lead, Clues.GROUPS) || lead.is(Meaning.CUSTOMERS) || lead.is(Meaning.BUY)) && index + 1 < said.size()
                && (said.get(index + 1) instanceof Named || said.get(index + 1) instanceof OfCustomer);
    }

    private boolean isTaken(Element element) {
        switch (element) {
            case Named named -> names.computeIfAbsent(named.dimension(), ignored -> new ArrayList<>()).addAll(named.values());
            case Part part -> parts.add(part.text());
            case OfCustomer customer -> customers.add(customer);
            case Element ignored -> {
                return false;
            }
        }
        return true;
    }
}
