package dev.clientele.ingest.xlsx;

import java.util.Set;
import java.util.regex.Pattern;

/// What a number format of a workbook says a number is: Office Open XML keeps dates as numbers and tells them by their format alone
/// (ECMA-376, part 1, 18.8.30).
enum NumberFormat {
    PLAIN,
    DATE,
    PERCENTAGE,
    /// As many digits as its pattern has zeros: customer numbers, postcodes.
    PADDED;

    private static final Set<Integer> BUILT_IN_DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Set<Integer> BUILT_IN_PERCENTAGES = Set.of(9, 10);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[yd]|m+[-/. ]*[yd]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZEROS = Pattern.compile("00+");

    /// The kind of a format.
    ///
    /// @param id the number of a built-in format
    /// @param pattern empty for a built-in one
    static NumberFormat of(int id, String pattern) {
        var bare = LITERAL.matcher(pattern).replaceAll("");
        if (BUILT_IN_DATES.contains(id)) {
            return DATE;
        }
        if (BUILT_IN_PERCENTAGES.contains(id) || bare.contains("%")) {
            return PERCENTAGE;
        }
        if (ZEROS.matcher(pattern).matches()) {
            return PADDED;
        }
        return !bare.equalsIgnoreCase("General") && !bare.contains("#") && DAY.matcher(bare).find() ? DATE : PLAIN;
    }
}
