package dev.clientele.store;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Customers, products and channels: namesakes, blanks, products of one name in two categories.
final class RandomNames {

    private static final List<String> COUNTRIES = List.of("Germany", "United Kingdom", "Côte d'Ivoire", "");
    private static final List<String> SEGMENTS = List.of("Key account", "Small", "");
    private static final List<String> INDUSTRIES = List.of("Metal", "Food & drink", "");
    private static final List<String> OWNERS = List.of("Ann Lee", "Bo Ek", "");
    private static final List<String> CHANNELS = List.of("Web", "Field sales", "");
    private static final List<Product> PRODUCTS = List.of(new Product("P1", "Bolt", "Fasteners"), new Product("P2", "Nut", "Fasteners"),
            new Product("P3", "Bolt", "Tools"), new Product("P4", "Saw 20 cm", "Tools"), new Product("P5", "", "Spare parts"),
            new Product("P6", "Oil", ""), new Product("", "Free advice", ""));

    private final SplittableRandom random;

    RandomNames(SplittableRandom random) {
        this.random = random;
    }

    /// What one document says of a customer; another one may say something else.
    Party party(String id) {
        var own = id.hashCode();
        var country = random.nextInt(20) == 0 ? one(COUNTRIES) : COUNTRIES.get(Math.floorMod(own, COUNTRIES.size()));
        var name = Math.floorMod(own, 5) == 0 ? "Twin Ltd" : Math.floorMod(own, 7) == 0 ? "" : "Customer " + id;
        return new Party(id, name, country, SEGMENTS.get(Math.floorMod(own / 3, SEGMENTS.size())),
                INDUSTRIES.get(Math.floorMod(own / 5, INDUSTRIES.size())), one(OWNERS));
    }

    Optional<Product> product() {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(one(PRODUCTS));
    }

    String channel() {
        return one(CHANNELS);
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
