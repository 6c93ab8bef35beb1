package dev.clientele.ingest.column;

import dev.clientele.ingest.evidence.NumberColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The rates of VAT that are usual where a tax has the name it has. By them a tax beside an amount tells whether it is in it: 19.00 beside
/// 119.00 is 19 % of the rest and no usual part of the whole.
///
/// Sources: the European Commission's "VAT rates applied in the member states", and the tax authorities of Switzerland, Norway, the United
/// Kingdom, Australia, New Zealand and India.
final class UsualRates {

    private static final double PERCENT = 100;
    private static final double MOST = 0.9;
    /// Half a cent, by which a written tax may differ from the computed one.
    private static final double HALF_CENT = 0.0051;
    /// An amount below which half a cent blurs neighbouring rates.
    private static final double LEAST_AMOUNT = 10;

    private static final double[] ALL =
            {2.1, 2.5, 2.6, 3, 3.7, 3.8, 4, 4.8, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 9.5, 10, 12, 13, 13.5, 14, 15, 16,
                    17, 17.5, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27, 28};
    private static final double[] GERMAN = {2.5, 2.6, 3.7, 3.8, 5, 7, 7.7, 8, 8.1, 10, 13, 16, 19, 20};
    private static final Map<String, double[]> BY_WORD = Map.ofEntries(Map.entry("moms", new double[]{6, 12, 15, 25}),
            Map.entry("mwst", GERMAN), Map.entry("ust", GERMAN), Map.entry("mehrwertsteuer", GERMAN),
            Map.entry("umsatzsteuer", GERMAN), Map.entry("btw", new double[]{6, 9, 21}),
            Map.entry("iva", new double[]{4, 5, 6, 10, 13, 21, 22, 23}), Map.entry("gst", new double[]{5, 10, 12, 15, 18, 28}),
            Map.entry("tva", new double[]{2.1, 2.6, 3, 5, 5.5, 6, 7.7, 8, 8.1, 9, 10, 12, 14, 17, 19, 20, 21}),
            Map.entry("podatek", new double[]{5, 8, 23}));

    private UsualRates() {}

    /// True where the tax is a usual part of the amount less it, and no usual part of the amount itself.
    static boolean areIn(NumberColumn amount, NumberColumn tax) {
        var rates = rates(tax.column().name());
        return isMostly(amount.size(), row -> tax.value(row), row -> amount.value(row) - tax.value(row), rates)
                && !isMostly(amount.size(), row -> tax.value(row), amount::value, rates);
    }

    /// True where the amount is the product raised by a usual rate, which may differ from row to row.
    static boolean raise(NumberColumn amount, IntToDoubleFunction product) {
        return isMostly(amount.size(), row -> amount.value(row) - product.applyAsDouble(row), product, ALL);
    }

    private static boolean isMostly(int rows, IntToDoubleFunction tax, IntToDoubleFunction base, double[] rates) {
        var told = IntStream.range(0, rows)
                .filter(row -> Math.abs(base.applyAsDouble(row)) >= LEAST_AMOUNT && Math.abs(tax.applyAsDouble(row)) > 0).toArray();
        var usual = Arrays.stream(told).filter(row -> isUsual(tax.applyAsDouble(row), base.applyAsDouble(row), rates)).count();
        return told.length > 0 && usual >= told.length * MOST;
    }

    private static boolean isUsual(double tax, double base, double[] rates) {
        DoublePredicate fits = rate -> Math.abs(tax - base * rate / PERCENT) <= HALF_CENT;
        return Arrays.stream(rates).anyMatch(fits);
    }

    private static double[] rates(String name) {
        List<String> words = HeaderWords.of(name);
        return BY_WORD.entrySet().stream().filter(entry -> words.stream().anyMatch(word -> word.startsWith(entry.getKey())))
                .map(Map.Entry::getValue).findFirst().orElse(ALL);
    }
}
