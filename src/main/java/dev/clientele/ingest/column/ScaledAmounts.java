package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.List;
import java.util.regex.Pattern;

/// Knows by their names amounts that are written in thousands, millions or cents: `Umsatz (TEUR)`, `Net (k€)`, `Amount (cents)`.
final class ScaledAmounts {

    private static final List<Field> AMOUNTS = List.of(Field.NET, Field.PRICE, Field.COST, Field.UNIT_COST);
    /// One with decimals tells that the file's amounts are whole ones.
    private static final List<Field> WHOLE = List.of(Field.NET, Field.PRICE, Field.GROSS, Field.TAX);
    private static final String CURRENCY = "(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|[€$£])";
    private static final Pattern LARGE = Pattern.compile("(?i)\\b[kt]\\s?" + CURRENCY + "|" + CURRENCY + "\\s?k\\b|\\bm(?:io|n)?\\.?\\s?"
            + CURRENCY
            + "|\\b(?:in )?(?:thousands?|tsd|tausend|milliers|miles|migliaia|duizend(?:en)?|tusental|milhares|tys|millions?|mio|millionen)\\b"
            + "|\\b1[.,'’ ]?000\\b|[(\\s'’€$£]0{3}(?:,?0{3})?s?\\)?$");
    private static final Pattern SMALL =
            Pattern.compile("(?i)(?<![a-z])(?:cents?|pence|centimes|centavos|centesimi|\u00f6re|\u00f8re|grosze|minor units?)(?![a-z])");

    private static final Pattern SMALL_CURRENCY = Pattern.compile("eur|usd|gbp|chf|sek|nok|dkk|pln|czk|cad|aud|nzd|brl|mxn");
    private static final Pattern OBJECT =
            Pattern.compile("(?:ch|in|pi|py|txn|il|ii|re|cs|sub|tr|inv|ord|pay)_(?:live_|test_)?\\p{Alnum}{1,40}");

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    ScaledAmounts(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// @throws ImportRefusal where such an amount would be taken as it stands
    void refuse() {
        for (var field : AMOUNTS) {
            candidates.of(field).stream().limit(1).map(candidate -> candidate.column().name()).filter(name -> !choice.mentions(field))
                    .filter(name -> LARGE.matcher(name).find() || SMALL.matcher(name).find()).forEach(name -> {
                        throw new ImportRefusal(("%s: by its name \"%s\" is in %s. Write the file with whole amounts; if they are, say so:"
                                + " --map %s=\"%2$s\"").formatted(file, name,
                                        SMALL.matcher(name).find() ? "the smallest coin" : "thousands or millions", field.word()));
                    });
        }
        refuseMinorUnits();
    }

    /// Interfaces of programs write amounts as whole numbers of cents, and currencies in small letters or documents by such numbers as `in_1Ab`.
    private void refuseMinorUnits() {
        var field = candidates.of(Field.NET).isEmpty() ? Field.PRICE : Field.NET;
        candidates.bestNumber(field, cells).filter(number -> !choice.mentions(field) && !number.hasDecimals() && number.hasAny())
                .filter(number -> WHOLE.stream().flatMap(other -> candidates.bestNumber(other, cells).stream())
                        .noneMatch(NumberColumn::hasDecimals))
                .filter(number -> cells.columns().stream().anyMatch(ScaledAmounts::isOfInterface)).ifPresent(number -> {
                    throw new ImportRefusal(
                            ("%s: \"%s\" has whole numbers alone, as an interface of programs writes amounts in the smallest coin."
                                    + " Write the file with amounts such as 100.00; if they are whole amounts, say so: --map %s=\"%2$s\"")
                                    .formatted(file,
                                            number.column().name(), field.word()));
                });
    }

    private static boolean isOfInterface(TextColumn column) {
        return column.filled() > 0 && (column.share(text -> SMALL_CURRENCY.matcher(text).matches()) == 1
                || column.share(text -> OBJECT.matcher(text).matches()) == 1);
    }
}
