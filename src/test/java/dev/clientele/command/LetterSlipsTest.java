package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterSlipsTest {

    private static final long SEED = 20250615;

    private final Random random = new Random(SEED);

    @Test
    void slipsAreCounted() {
        var quarter = new LetterSlips("quarter");
        assertThat(quarter.to("quarter", 0)).isZero();
        assertThat(quarter.to("quater", 2)).isEqualTo(1);
        assertThat(quarter.to("qaurter", 2)).isEqualTo(1);
        assertThat(quarter.to("quarrter", 2)).isEqualTo(1);
        assertThat(quarter.to("quxrter", 2)).isEqualTo(1);
        assertThat(quarter.to("", 7)).isEqualTo(7);
        assertThat(quarter.to("month", 2)).isEqualTo(LetterSlips.TOO_FAR);
    }

    @Test
    void theDistanceIsThatOfTheWholeTable() {
        for (var round = 0; round < 20_000; round++) {
            var one = word(1 + random.nextInt(LetterSlips.LONGEST));
            var other = random.nextBoolean() ? word(random.nextInt(70)) : mistyped(one);
            var allowed = random.nextInt(30);
            var table = byTable(one, other);
            assertThat(new LetterSlips(one).to(other, allowed)).as("seed %d: [%s] and [%s]", SEED, one, other)
                    .isEqualTo(table > allowed ? LetterSlips.TOO_FAR : table);
        }
    }

    /// The set of a name's letters, by which most are passed over, passes over none that is near.
    @Test
    void nothingNearIsPassedOver() {
        for (var round = 0; round < 3_000; round++) {
            var names = IntStream.range(0, 30).mapToObj(i -> word(2 + random.nextInt(12))).distinct().toList();
            var typed = mistyped(names.get(random.nextInt(names.size())));
            var expected = slowly(typed, names);
            assertThat(Spelling.guesses(typed, new Lexicon(names))).as("seed %d: [%s] in %s", SEED, typed, names).isEqualTo(expected);
        }
    }

    /// By the recurrence as it is defined: the distance of optimal string alignment.
    private static int byTable(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : least(table, i, j, one, other);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int least(int[][] table, int i, int j, String one, String other) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    private static List<Spelling.Guess> slowly(String typed, List<String> names) {
        var letters = PlainLetters.of(typed);
        if (letters.isEmpty()) {
            return List.of();
        }
        var word = Mistyped.of(letters);
        var guesses = names.stream().map(name -> new Spelling.Guess(name, word.distance(PlainLetters.of(name), word.allowed())))
                .filter(guess -> guess.distance() >= 0).sorted(Comparator.comparingInt(Spelling.Guess::distance)).toList();
        return guesses.stream().filter(guess -> guess.distance() <= guesses.getFirst().distance() + 1).limit(3).toList();
    }

    private String word(int length) {
        return IntStream.range(0, length).mapToObj(i -> String.valueOf("abcdee12é ßя".charAt(random.nextInt(12))))
                .collect(Collectors.joining());
    }

    private String mistyped(String word) {
        var typed = new StringBuilder(word);
        for (var slips = random.nextInt(4); slips >= 0 && typed.length() > 1; slips--) {
            var at = random.nextInt(typed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'x');
                case 2 -> typed.setCharAt(at, 'e');
                default -> typed.insert(at, typed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return typed.toString();
    }
}
