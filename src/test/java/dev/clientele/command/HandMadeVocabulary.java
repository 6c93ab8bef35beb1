package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A few names, chosen for what can be mistaken in them.
record HandMadeVocabulary(long dataVersion, Optional<LocalDate> lastDay, Map<Dimension, List<String>> names, List<CustomerName> customers)
        implements
            Vocabulary {

    private static final List<CustomerName> CUSTOMERS = List.of(new CustomerName("C1", "Nordlicht Handel GmbH", true),
            new CustomerName("C2", "Nordwind Logistik", true), new CustomerName("C3", "Müller & Söhne", true),
            new CustomerName("C4", "Smith, Jones Ltd", true), new CustomerName("C5", "Twin", false), new CustomerName("C6", "Twin", false),
            new CustomerName("17", "2024 Ventures", true), new CustomerName("10042", "Germany Trading", true),
            new CustomerName("C9", "The \"Best\" Shop", true), new CustomerName("C10", "May", true));

    static HandMadeVocabulary standard() {
        var names = new EnumMap<Dimension, List<String>>(Dimension.class);
        names.put(Dimension.COUNTRY,
                List.of("United Kingdom", "Germany", "France", "Österreich", "EIRE", "USA", "Côte d'Ivoire", "Norway"));
        names.put(Dimension.SEGMENT, List.of("Key account", "Mid-market", "May", "New", "2024 cohort", "A-B", "A B"));
        names.put(Dimension.INDUSTRY, List.of("Food, Drink & Tobacco", "Retail", "Food"));
        names.put(Dimension.OWNER, List.of("Müller", "O'Brien", "Anna Berg", "Norway", "Top", "Profit"));
        names.put(Dimension.CHANNEL, List.of("Online", "Field sales"));
        names.put(Dimension.PRODUCT, List.of("17\" Rack", "Jumbo Bag", "85123A", "“Vintage” tin", "???", "日本茶"));
        names.put(Dimension.CATEGORY, List.of("Bags", "All time classics", "Is"));
        names.put(Dimension.TIER, List.of("Platinum", "Gold", "Silver", "Bronze"));
        return new HandMadeVocabulary(1, Optional.of(LocalDate.of(2025, 5, 31)), names, CUSTOMERS);
    }

    static HandMadeVocabulary empty() {
        return new HandMadeVocabulary(0, Optional.empty(), Map.of(), List.of());
    }

    HandMadeVocabulary version(long version) {
        return new HandMadeVocabulary(version, lastDay, names, customers);
    }

    @Override
    public List<String> values(Dimension dimension) {
        return names.getOrDefault(dimension, List.of());
    }
}
