package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import java.util.List;
import java.util.regex.Pattern;

/// Knows by their names amounts that are written in thousands, millions or cents: `Umsatz (TEUR)`, `Net (k€)`, `Amount (cents)`.
final class ScaledAmounts {

    private static final List<Field> AMOUNTS = List.of(Field.NET, Field.PRICE, Field.COST, Field.UNIT_COST);
    private static final String CURRENCY = "(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|[€$£])";
    private static final Pattern LARGE = Pattern.compile("(?i)\\b[kt]\\s?" + CURRENCY + "|" + CURRENCY + "\\s?k\\b|\\bm(?:io|n)?\\.?\\s?"
            + CURRENCY
            + "|\\b(?:in )?(?:thousands?|tsd|tausend|milliers|miles|migliaia|duizend(?:en)?|tusental|milhares|tys|millions?|mio|millionen)\\b"
            + "|\\b1[.,'’ ]?000\\b|[(\\s'’€$£]0{3}(?:,?0{3})?s?\\)?$");
    private static final Pattern SMALL =
            Pattern.compile("(?i)(?<![a-z])(?:cents?|pence|centimes|centavos|centesimi|\u00f6re|\u00f8re|grosze|minor units?)(?![a-z])");

    private final String file;
    private final Candidates candidates;
    private final ColumnChoice choice;

    ScaledAmounts(String file, Candidates candidates, ColumnChoice choice) {
        this.file = file;
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
    }
}
