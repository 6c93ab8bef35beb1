package dev.clientele.app.importing;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.kind.StandingChoice;
import dev.clientele.store.SameNumber;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What people type for the options of an import.
final class ImportWords {

    private ImportWords() {}

    /// `;`, `semicolon`, `tab`, `\t`, `space`, ...
    static char delimiter(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab", "\\t" -> '\t';
            case "bar", "pipe" -> '|';
            case "space", "spaces", "blank", "blanks" -> ' ';
            default -> {
                if (word.length() != 1 || Character.isLetterOrDigit(word.charAt(0)) || word.charAt(0) == '"') {
                    throw new ImportRefusal(
                            "--delimiter \"" + word + "\" is not one; say one character, or comma, semicolon, tab, bar, space");
                }
                yield word.charAt(0);
            }
        };
    }

    /// `,`, `comma`, `.`, `point`.
    static char decimalMark(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case ",", "comma" -> ',';
            case ".", "point", "dot" -> '.';
            default -> throw new ImportRefusal("--decimal \"" + word + "\" is neither . nor ,");
        };
    }

    static Charset encoding(String name) {
        try {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        } catch (IllegalCharsetNameException e) {
            throw new ImportRefusal(unknownEncoding(name), e);
        }
        throw new ImportRefusal(unknownEncoding(name));
    }

    static Currency currency(String code) {
        return CurrencySigns.currency(code)
                .orElseThrow(() -> new ImportRefusal("--currency \"" + code + "\" is not a currency; say its code, such as EUR"));
    }

    static SameNumber sameNumber(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "ask" -> SameNumber.ASK;
            case "replace" -> SameNumber.REPLACE;
            case "add" -> SameNumber.ADD;
            case "separate" -> SameNumber.SEPARATE;
            default -> throw new ImportRefusal("--same-number \"" + word + "\" is not known; say replace, add or separate");
        };
    }

    static StandingChoice standings(List<String> options, Optional<String> maxUnknown) {
        try {
            return StandingChoice.parse(options, maxUnknown.map(text -> share("--max-unknown", text)).orElse(StandingChoice.USUAL_SHARE));
        } catch (IllegalArgumentException e) {
            throw new ImportRefusal(String.valueOf(e.getMessage()), e);
        }
    }

    /// A share: `1%`, `2.5 %`, `0.01`.
    static double share(String option, String text) {
        var isPercent = text.strip().endsWith("%");
        try {
            var number = Double.parseDouble(text.replace("%", "").replace(',', '.').strip()) / (isPercent ? 100 : 1);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new ImportRefusal(badShare(option, text), e);
        }
        throw new ImportRefusal(badShare(option, text));
    }

    private static String badShare(String option, String text) {
        return option + " \"" + text + "\" is not a share; say it like 5% or 0.05";
    }

    private static String unknownEncoding(String name) {
        return "--encoding \"" + name + "\" is not known; say one like UTF-8, windows-1252, ISO-8859-15, IBM850";
    }
}
