package dev.clientele.ingest.cell;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of the months, full and short, in the languages whose files are read.
final class MonthNames {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "nl", "sv", "it", "da", "nb", "pl");
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /// The month's number, 0 where the text names none.
    static int month(String name) {
        return MONTHS.getOrDefault(bare(name), 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                addNames(months, month, Locale.of(language));
            }
        }
        months.put("sept", 9);
        months.put("mrz", 3);
        return months;
    }

    private static void addNames(Map<String, Integer> months, Month month, Locale locale) {
        for (var style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
            var name = bare(month.getDisplayName(style, locale));
            if (!name.isEmpty() && Character.isLetter(name.charAt(0))) {
                months.putIfAbsent(name, month.getValue());
            }
        }
    }

    private static String bare(String name) {
        return Folded.of(name).replace(".", "");
    }
}
