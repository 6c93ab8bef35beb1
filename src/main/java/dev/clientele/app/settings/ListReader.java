package dev.clientele.app.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads several numbers in one line, with commas between.
final class ListReader {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private ListReader() {}

    /// Shares that add up to at most 1, as their running totals in basis points.
    static SettingReader<List<Integer>> shares(int count, String example) {
        return new SettingReader<>(count + " shares that add up to at most 1, such as " + example, text -> {
            var upTo = new ArrayList<Integer>();
            var sum = BigDecimal.ZERO;
            for (var share : numbers(text, count)) {
                sum = sum.add(share);
                upTo.add(sum.multiply(WHOLE).setScale(0, RoundingMode.UNNECESSARY).intValueExact());
            }
            require(sum.compareTo(BigDecimal.ONE) <= 0, text);
            return List.copyOf(upTo);
        });
    }

    /// Amounts, each below the one before.
    static SettingReader<List<BigDecimal>> amounts(int count, String example) {
        return new SettingReader<>(count + " amounts, the greatest first, such as " + example, text -> {
            var amounts = numbers(text, count);
            for (var i = 1; i < count; i++) {
                require(amounts.get(i).compareTo(amounts.get(i - 1)) < 0, text);
            }
            return amounts;
        });
    }

    private static List<BigDecimal> numbers(String text, int count) {
        var numbers = Arrays.stream(text.split(",", -1)).map(part -> new BigDecimal(part.strip())).toList();
        require(numbers.size() == count && numbers.stream().allMatch(number -> number.signum() >= 0), text);
        return numbers;
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }
}
