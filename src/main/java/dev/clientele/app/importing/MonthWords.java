package dev.clientele.app.importing;

import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/// By how much months became more or less, in words: `March 2025 is now €12k less`.
///
/// @param reporting what the amounts are in
record MonthWords(ValueFormatter wording, Currency reporting) {

    private static final int SHOWN = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /// The greatest changes in their order, and how many others there are.
    ///
    /// @param months minor units by month
    List<String> of(SortedMap<YearMonth, Long> months) {
        var lines = new ArrayList<>(months.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<YearMonth, Long> month) -> Math.abs(month.getValue())).reversed()).limit(SHOWN)
                .sorted(Map.Entry.comparingByKey()).map(this::sentence).toList());
        if (months.size() > SHOWN) {
            lines.add("and " + wording.counted(months.size() - SHOWN, "other month has", "other months have") + " changed");
        }
        return lines;
    }

    private String sentence(Map.Entry<YearMonth, Long> month) {
        return MONTH.format(month.getKey()) + " is now " + wording.moneyShort(new Money(Math.abs(month.getValue()), reporting))
                + (month.getValue() < 0 ? " less" : " more");
    }
}
