package dev.clientele.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// What the label of a row says about its days, as a reader takes it: `2019`, `2019-Q3`, `2019-07`, `2019-W27`,
/// `2019-01-01..2019-02-28`, each perhaps with `(to 31 May 2020)` behind it.
final class Labels {

    private Labels() {}

    static Span period(String label) {
        var words = label.replaceFirst(" \\(to .*\\)$", "");
        if (words.matches("\\d{4}")) {
            return months(words + "-01", 12);
        }
        if (words.matches("\\d{4}-Q\\d")) {
            var month = 3 * Integer.parseInt(words.substring(6)) - 2;
            return months(words.substring(0, 5) + (month < 10 ? "0" : "") + month, 3);
        }
        if (words.matches("\\d{4}-\\d{2}")) {
            return months(words, 1);
        }
        if (words.matches("\\d{4}-W\\d{2}")) {
            var monday = LocalDate.parse(words + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return Span.days(monday, monday.plusDays(6));
        }
        var days = words.split("\\.\\.", 2);
        return Span.days(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    }

    private static Span months(String first, int count) {
        var month = YearMonth.parse(first);
        return Span.of(first, month.atDay(1), month.plusMonths(count).atDay(1));
    }
}
