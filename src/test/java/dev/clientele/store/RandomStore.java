package dev.clientele.store;

import dev.clientele.model.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;

/// A store whose content follows from a seed: written in one to three batches, of which later ones replace some documents
/// of earlier ones.
///
/// @param kind what is special about it
public record RandomStore(long seed, Kind kind, Database database) {

    private static final List<Currency> CURRENCIES =
            List.of(Currency.getInstance("EUR"), Currency.getInstance("JPY"), Currency.getInstance("GBP"), Money.UNNAMED);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-01-01T00:00:00Z"));

    /// Every kind comes in any sixteen seeds in a row.
    public enum Kind {
        EMPTY, ONE_CUSTOMER, ONLY_CREDIT_NOTES, ONE_DAY, ONLY_UNASSIGNED, WITHOUT_COSTS, WITH_ALL_COSTS, WITHOUT_PRODUCTS, CREDITED_COSTS,
        MANY_CUSTOMERS, FEW_CUSTOMERS;

        static Kind of(long seed) {
            var kinds = List.of(values());
            return kinds.get(Math.min(Math.floorMod(seed, 16), kinds.size() - 1));
        }
    }

    /// Writes a new store into the folder.
    public static RandomStore write(long seed, Path folder) {
        var kind = Kind.of(seed);
        var database = NewStore.at(folder.resolve("random-" + seed + ".db"));
        var random = new SplittableRandom(seed);
        if (kind != Kind.EMPTY) {
            var batch = new BatchSource("books", "random-" + seed, CURRENCIES.get(random.nextInt(CURRENCIES.size())));
            new RandomSales(random, kind).batches().forEach(documents -> write(database, batch, documents));
        }
        return new RandomStore(seed, kind, database);
    }

    private static void write(Database database, BatchSource batch, List<List<Sale>> documents) {
        try (var writer = new SalesStore(database, CLOCK).begin(batch)) {
            documents.stream().flatMap(List::stream).forEach(line -> writer.add(line.row()));
            writer.commit(0);
        }
    }

    /// Some of the things, each with the probability.
    static <T> List<T> some(SplittableRandom random, List<T> things, double probability) {
        var some = new ArrayList<T>();
        things.forEach(thing -> {
            if (random.nextDouble() < probability) {
                some.add(thing);
            }
        });
        return some;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + kind;
    }
}
