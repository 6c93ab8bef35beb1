package dev.clientele.app.settings;

import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import dev.clientele.portfolio.matrix.Strategy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the terms of the portfolio matrix: weights, lines, what industries are worth, strategies.
final class MatrixReader {

    private static final int MOST = 100;

    private MatrixReader() {}

    /// Weights of the factors of one side, of which one that is known of every customer must weigh something.
    static SettingReader<Map<Factor, Integer>> weights(boolean attractiveness) {
        var factors = Factor.of(attractiveness);
        var words = String.join(", ", factors.stream().map(Factor::word).toList());
        var known = factors.stream().filter(Factor.ALWAYS_KNOWN::contains).toList();
        var expected = "factors with their weights from 0 to 100, such as " + factors.getFirst().word() + " 40, out of " + words
                + ", with a weight above 0 for " + String.join(" or ", known.stream().map(Factor::word).toList());
        return new SettingReader<>(expected, text -> {
            var weights = new EnumMap<Factor, Integer>(Factor.class);
            numbers(text).forEach((name, weight) -> weights.put(factor(name, factors), weight));
            require(known.stream().anyMatch(factor -> weights.getOrDefault(factor, 0) > 0), text);
            return Map.copyOf(weights);
        });
    }

    /// What industries are worth; none for an empty text.
    static SettingReader<Map<String, Integer>> industries() {
        return new SettingReader<>("industries with what they are worth from 0 to 100, such as Retail 80, Public sector 40, or nothing",
                text -> text.isBlank() ? Map.of() : Map.copyOf(numbers(text)));
    }

    /// The two scores that part low from medium and medium from high.
    static SettingReader<List<Integer>> lines() {
        return new SettingReader<>("two scores from 0 to 100, the lower one first, such as 33, 67", text -> {
            var lines = Arrays.stream(text.split(",", -1)).map(part -> number(part.strip())).toList();
            require(lines.size() == 2 && lines.getFirst() < lines.getLast(), text);
            return lines;
        });
    }

    /// So many strategies.
    static SettingReader<List<Strategy>> strategies(int count) {
        return new SettingReader<>(count + " strategies with ; between them, such as Partner = a named owner", text -> {
            var strategies = MatrixTerms.strategies(text);
            require(strategies.size() == count, text);
            return strategies;
        });
    }

    private static Map<String, Integer> numbers(String text) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var part : text.split(",", -1)) {
            var space = part.strip().lastIndexOf(' ');
            require(space > 0, text);
            var name = part.strip().substring(0, space).strip();
            require(numbers.put(name, number(part.strip().substring(space + 1))) == null, text);
        }
        return numbers;
    }

    private static int number(String text) {
        var number = Integer.parseInt(text);
        require(number >= 0 && number <= MOST, text);
        return number;
    }

    private static Factor factor(String name, List<Factor> factors) {
        return factors.stream().filter(factor -> factor.word().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }
}
