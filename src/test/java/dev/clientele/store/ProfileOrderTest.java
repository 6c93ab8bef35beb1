package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of invoices and one of profiles give the same customers in whatever order they are imported.
final class ProfileOrderTest {

    private static final List<String> WORDS = List.of("", "Red", "Green", "Blue");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyOrderGivesTheSameCustomers(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var columns = RandomStore.some(random, List.of("name", "country", "segment", "industry", "owner"), 0.7);
        var files = IntStream.range(0, 3).mapToObj(file -> invoices(random, file, columns)).toList();
        var profiles = profiles(random);
        var expected = imported(files, profiles, 0, "first");
        assertThat(expected).isNotEmpty();
        for (var at = 1; at <= files.size(); at++) {
            var shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            assertThat(imported(shuffled, profiles, at, "order-" + at)).as("profiles as file %d", at).isEqualTo(expected);
        }
        assertProfilesWin(expected, profiles);
    }

    private List<String> imported(List<List<Sale>> files, ProfileBatch profiles, int at, String name) {
        var store = new TestStore(NewStore.at(folder.resolve(name + ".db")));
        for (var i = 0; i <= files.size(); i++) {
            if (i == at) {
                Described.store(store).store(profiles);
            }
            if (i < files.size()) {
                store.storeFrom("books", files.get(i));
            }
        }
        return store.rows("select number, name, country, segment, industry, owner, contact, satisfaction from described_customer"
                + " order by number");
    }

    /// Words are nowhere the same for two attributes, so each is found where it belongs.
    private static void assertProfilesWin(List<String> customers, ProfileBatch profiles) {
        for (var profile : profiles.profiles()) {
            var row = customers.stream().filter(customer -> customer.startsWith(profile.number() + " ")).findFirst().orElseThrow();
            assertThat(List.of(row.split(" ", -1))).containsAll(profile.words().values());
        }
    }

    /// Every document has a day of its own, since of two of one day the one imported last describes the customer; and all have
    /// the same columns, filled.
    private static List<Sale> invoices(SplittableRandom random, int file, List<String> columns) {
        return IntStream.range(0, 6).mapToObj(i -> {
            var day = LocalDate.of(2024, 1, 1).plusDays(file + 3L * random.nextInt(20) + 100L * i);
            return Sale.of("A" + file + "-" + i).on(day).to(party(random, columns));
        }).toList();
    }

    private static Party party(SplittableRandom random, List<String> columns) {
        var words = Stream.of("name", "country", "segment", "industry", "owner")
                .map(attribute -> columns.contains(attribute) ? attribute + WORDS.get(1 + random.nextInt(3)) : "").toList();
        return new Party("C" + random.nextInt(4), words.get(0), words.get(1), words.get(2), words.get(3), words.get(4));
    }

    private static ProfileBatch profiles(SplittableRandom random) {
        var rows = IntStream.range(1, 7)
                .mapToObj(customer -> "C" + customer + " " + said(random, "name") + " " + said(random, "country") + " "
                        + said(random, "segment") + " " + said(random, "contact") + " "
                        + (random.nextBoolean() ? "-" : random.nextInt(11)));
        return Described.customers("name country segment contact satisfaction", rows.toArray(String[]::new));
    }

    private static String said(SplittableRandom random, String attribute) {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        return word.isEmpty() ? "-" : "profile-" + attribute + word;
    }
}
