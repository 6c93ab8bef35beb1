package dev.clientele.data.imports;

import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.BatchChanges.Causes;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By how much months became more or less, in words: `March 2025 is now €12k less: 3 invoices voided`.
///
/// @param reporting what the amounts are in
public record MonthWords(ValueFormatter wording, Currency reporting) {

    private static final int SHOWN = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// The greatest changes in their order, and how many others there are.
    ///
    /// @param months minor units by month
    /// @param causes why, where it is known
    public List<String> of(SortedMap<YearMonth, Long> months, SortedMap<YearMonth, Causes> causes) {
        var lines = new ArrayList<>(months.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<YearMonth, Long> month) -> Math.abs(month.getValue())).reversed()).limit(SHOWN)
                .sorted(Map.Entry.comparingByKey()).map(month -> sentence(month) + why(causes.get(month.getKey()))).toList());
        if (months.size() > SHOWN) {
            lines.add("and " + wording.counted(months.size() - SHOWN, "other month has", "other months have") + " changed");
        }
        return lines;
    }

    private String why(@Nullable Causes causes) {
        if (causes == null) {
            return "";
        }
        return Stream.of(invoices(causes.voided(), " voided"), invoices(causes.withdrawn(), " no longer a sale"),
                invoices(causes.changed(), " changed")).filter(words -> !words.isEmpty()).collect(Collectors.joining(", ", ": ", ""));
    }

    private String invoices(long count, String what) {
        return count == 0 ? "" : wording.counted(count, "invoice", "invoices") + what;
    }

    private String sentence(Map.Entry<YearMonth, Long> month) {
        return MONTH.format(month.getKey()) + " is now " + wording.moneyShort(new Money(Math.abs(month.getValue()), reporting))
                + (month.getValue() < 0 ? " less" : " more");
    }
}
