package dev.clientele.ingest.cell;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads months as people and programs write them: `2025-03`, `03/2025`, `202503`, `March 2025`, `Mar-25`, and days, of which the month
/// counts. `03/04/2025` could be March or April and is not read.
public final class WrittenMonth {

    private static final String YEAR = "(?<year>\\d{4})";
    private static final String MONTH = "(?<month>\\d{1,2})";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String TIME = "([T ]\\d{1,2}:\\d{2}.*)?";
    private static final List<Pattern> NUMBERS = List.of(Pattern.compile(YEAR + "[-/. ]" + MONTH), Pattern.compile(MONTH + "[-/. ]" + YEAR),
            Pattern.compile(YEAR + "(?<month>\\d{2})(\\d{2})?"), Pattern.compile(YEAR + "[-/.]" + MONTH + "[-/.]\\d{1,2}" + TIME),
            Pattern.compile("\\d{1,2}\\.\\s?" + MONTH + "\\.\\s?" + YEAR + TIME));
    private static final Pattern EITHER = Pattern.compile(MONTH + "[-/]" + DAY + "[-/]" + YEAR + TIME);
    private static final List<Pattern> NAMES = List.of(Pattern.compile("(?<name>\\p{L}+\\.?)[-/., ]*" + YEAR),
            Pattern.compile("(?<name>\\p{L}+\\.?)[-/ ]'?(?<short>\\d{2})"), Pattern.compile(YEAR + "[-/ ]*(?<name>\\p{L}+\\.?)"));
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private WrittenMonth() {}

    /// The month; empty where the text is none or could be two.
    public static Optional<YearMonth> of(String text) {
        var written = text.strip();
        return first(NUMBERS, written).map(found -> month(found, number(found, "month"))).orElseGet(() -> named(written));
    }

    private static Optional<YearMonth> named(String written) {
        return first(NAMES, written).map(WrittenMonth::month).orElseGet(() -> either(written));
    }

    private static Optional<YearMonth> month(Matcher found) {
        var month = MonthNames.month(found.group("name"));
        return found.namedGroups().containsKey("short")
                ? month(CENTURY + number(found, "short"), month)
                : month(found, month);
    }

    /// Of two numbers before a year the one above twelve is the day.
    private static Optional<YearMonth> either(String written) {
        return first(List.of(EITHER), written).flatMap(found -> {
            var first = number(found, "month");
            var second = number(found, "day");
            if (first == second || second > MONTHS) {
                return month(found, first);
            }
            return first > MONTHS ? month(found, second) : Optional.empty();
        });
    }

    private static Optional<YearMonth> month(Matcher found, int month) {
        return month(number(found, "year"), month);
    }

    private static Optional<YearMonth> month(int year, int month) {
        try {
            return Optional.of(YearMonth.of(year, month));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<Matcher> first(List<Pattern> patterns, String text) {
        return patterns.stream().map(pattern -> pattern.matcher(text)).filter(Matcher::matches).findFirst();
    }
}
