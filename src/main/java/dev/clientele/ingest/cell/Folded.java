package dev.clientele.ingest.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it compares when case, accents and special letters shall not matter: `Währung` and `WAHRUNG` are `wahrung`.
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    public static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("œ", "oe").replace("ł", "l");
    }
}
