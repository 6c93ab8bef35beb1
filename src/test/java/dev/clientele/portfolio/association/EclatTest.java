package dev.clientele.portfolio.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.portfolio.association.Eclat.Rule;
import dev.clientele.portfolio.association.Eclat.Things;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules against those published of the Groceries baskets (Hahsler, Hornik & Reutterer 2006), and against counting one by one. The file
/// lies beside the project (`../shared/data`, or where `CLIENTELE_DATA` says); where it is absent the tests say so.
final class EclatTest {

    private static final int LONGEST = 10;

    @ParameterizedTest
    @CsvSource({"0.006, 0.25, 463", "0.001, 0.5, 5668", "0.001, 0.8, 410"})
    void theGroceriesHaveAsManyRulesAsPublished(double support, double confidence, int rules) throws IOException {
        assertThat(Eclat.rules(groceries().baskets(), support, confidence, LONGEST)).hasSize(rules);
    }

    @Test
    void herbsGoWithRootVegetables() throws IOException {
        var groceries = groceries();
        assertThat(groceries.baskets().baskets()).isEqualTo(9_835);
        assertThat(groceries.baskets().things()).isEqualTo(169);
        var herbs = new Things(List.of(groceries.number("herbs")));
        var rule = Eclat.rules(groceries.baskets(), 0.006, 0.25, LONGEST).stream()
                .filter(one -> one.given().equals(herbs) && one.then() == groceries.number("root vegetables")).findFirst().orElseThrow();
        assertThat(rule.lift()).isCloseTo(3.956477, within(5e-7));
        assertThat(rule.both()).isEqualTo(groceries.baskets().both(groceries.number("herbs"), groceries.number("root vegetables")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everySetIsCountedAsOneByOne(long seed) {
        var random = new SplittableRandom(seed);
        var things = 1 + random.nextInt(8);
        var contents = new ArrayList<int[]>();
        for (var basket = 1 + random.nextInt(150); basket > 0; basket--) {
            contents.add(java.util.stream.IntStream.range(0, things).filter(thing -> random.nextInt(3) > 0).toArray());
        }
        var support = random.nextDouble() / 2;
        var expected = new HashMap<Things, Integer>();
        for (var set = 1; set < 1 << things; set++) {
            var mask = set;
            var numbers = java.util.stream.IntStream.range(0, things).filter(thing -> (mask >> thing & 1) != 0).boxed().toList();
            var count = Math.toIntExact(contents.stream().filter(basket -> numbers.stream().allMatch(
                    thing -> Arrays.stream(basket).anyMatch(other -> other == thing))).count());
            if (count > 0 && count >= support * contents.size()) {
                expected.put(new Things(numbers), count);
            }
        }
        assertThat(Eclat.sets(Baskets.of(contents, things), support, LONGEST)).isEqualTo(expected);
    }

    @Test
    void aRuleTellsSupportConfidenceAndLift() {
        var rule = new Rule(new Things(List.of(0)), 1, 6, 8, 12, 24);
        assertThat(List.of(rule.support(), rule.confidence(), rule.lift())).containsExactly(0.25, 0.75, 1.5);
    }

    private record Groceries(Baskets baskets, Map<String, Integer> numbers) {
        int number(String name) {
            return numbers.getOrDefault(name, -1);
        }
    }

    private static Groceries groceries() throws IOException {
        var file = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data")).resolve("groceries")
                .resolve("groceries.csv.gz");
        if (!Files.exists(file)) {
            System.out.println("NOT TESTED: " + file + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        var numbers = new LinkedHashMap<String, Integer>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var contents = lines.lines().map(line -> Arrays.stream(line.split(",", -1))
                    .mapToInt(name -> numbers.computeIfAbsent(name, unseen -> numbers.size())).toArray()).toList();
            return new Groceries(Baskets.of(contents, numbers.size()), numbers);
        }
    }
}
