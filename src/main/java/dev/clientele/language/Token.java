package dev.clientele.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A word of a question as it was typed.
///
/// @param quoted whether it stood in quotes, and so is nothing but a name
/// @param letters its letters as they are compared: lower case, without accents and apostrophes; may be several words
public record Token(String text, boolean quoted, String letters) {

    private static final Map<String,
            String> SHORT = Map.ofEntries(Map.entry("yr", "year"), Map.entry("yrs", "years"), Map.entry("qtr", "quarter"),
                    Map.entry("qtrs", "quarters"), Map.entry("mth", "month"), Map.entry("mths", "months"), Map.entry("wk", "week"),
                    Map.entry("wks", "weeks"), Map.entry("cntry", "country"), Map.entry("ctry", "country"), Map.entry("yest", "yesterday"),
                    Map.entry("hw", "how"), Map.entry("ords", "orders"), Map.entry("ordrs", "orders"), Map.entry("custs", "customers"),
                    Map.entry("cstmrs", "customers"), Map.entry("gp%", "margin"), Map.entry("gm%", "margin"),
                    Map.entry("profit%", "margin"), Map.entry("margin%", "margin"));
    private static final Pattern GLUED = Pattern.compile("(?i)(top|best|worst|bottom|last)-?(\\d{1,4})");

    private static final Set<String> COMPARED = Set.of("least", "most", "than");
    private static final Map<String, String> TIMES = Map.of("once", "1", "twice", "2", "thrice", "3");
    private static final Set<String> NUMBERED = Set.of("customer", "client", "account", "cust", "acct", "kunde", "cliente", "kund");
    private static final Set<String> JOINTS = Set.of("vs", "versus", "v", "and", "or", "against", "");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> SINCE = Set.of("since", "seit", "depuis", "sedan");
    private static final Pattern STRETCHED =
            Pattern.compile(
                    "days?|weeks?|months?|years?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|dagar|veckor|månader|år");
    private static final Pattern PART_OF_YEAR = Pattern.compile("q[1-4]|h[12]|fy");
    private static final Pattern SHORT_YEAR = Pattern.compile("['\u2019]?(\\d\\d)");
    private static final Pattern MORE = Pattern.compile("(\\d+[km]?)\\+");

    /// The word as a token; `top10` is two.
    public static List<Token> of(String text, boolean quoted) {
        var whole = SHORT.getOrDefault(text.toLowerCase(Locale.ROOT), "");
        if (!quoted && !whole.isEmpty()) {
            return List.of(new Token(whole, false, whole));
        }
        var more = MORE.matcher(text);
        if (!quoted && more.matches()) {
            return Stream.of("at", "least", more.group(1)).map(word -> new Token(word, false, Letters.of(word))).toList();
        }
        var glued = GLUED.matcher(text);
        return !quoted && glued.matches()
                ? List.of(new Token(glued.group(1), false, Letters.of(glued.group(1))), new Token(glued.group(2), false, glued.group(2)))
                : List.of(new Token(text, quoted, Letters.of(text)));
    }

    /// The tokens with each year of two digits behind a quarter or half year whole: `q3 '19`.
    static List<Token> withWholeYears(List<Token> tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(i -> {
            var year = SHORT_YEAR.matcher(tokens.get(i).text());
            var isYear = i > 0 && year.matches() && !tokens.get(i).quoted() && PART_OF_YEAR.matcher(tokens.get(i - 1).letters()).matches();
            return isYear ? new Token("20" + year.group(1), false, "20" + year.group(1)) : tokens.get(i);
        }).toList();
    }

    /// The tokens with `at least twice` as so many times, and with the `since` of `since 3 months` as `for`.
    static List<Token> inPlainWords(List<Token> tokens) {
        var plain = new ArrayList<Token>();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var times = i > 0 && COMPARED.contains(tokens.get(i - 1).letters()) ? TIMES.getOrDefault(token.letters(), "") : "";
            if (isNumberOf(tokens, i)) {
                continue; // `customer no 13089`
            }
            if (!times.isEmpty() && !token.quoted()) {
                plain.addAll(of(times, false));
                plain.addAll(of("times", false));
            } else if (SINCE.contains(token.letters()) && !token.quoted() && isStretch(tokens, i + 1)) {
                plain.addAll(of("for", false));
            } else {
                plain.add(token);
            }
        }
        return List.copyOf(plain);
    }

    private static boolean isNumberOf(List<Token> tokens, int index) {
        return index > 0 && index + 1 < tokens.size() && List.of("no", "nr", "num", "number").contains(tokens.get(index).letters())
                && NUMBERED.contains(tokens.get(index - 1).letters()) && tokens.get(index + 1).letters().matches("\\d+");
    }

    /// The tokens with the year of the last of several quarters or months behind each of them: `q1 vs q2 2019`.
    public static List<Token> withSharedYears(List<Token> tokens) {
        var shared = new ArrayList<Token>();
        var year = Optional.<Token>empty();
        for (var i = tokens.size() - 1; i >= 0; i--) {
            var token = tokens.get(i);
            var behind = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
            if (isYear(token)) {
                year = Optional.of(token);
            } else if (isPartOfYear(token)) {
                var isJoined = year.isPresent() && !isYear(behind) && JOINTS.contains(behind.letters());
                shared.addAll(0, isJoined ? List.of(token, year.get()) : List.of(token));
                continue;
            } else if (!JOINTS.contains(token.letters())) {
                year = Optional.empty();
            }
            shared.add(0, token);
        }
        return List.copyOf(shared);
    }

    private static boolean isYear(Token token) {
        return !token.quoted() && token.letters().matches("(19|20)\\d\\d");
    }

    private static boolean isPartOfYear(Token token) {
        return !token.quoted() && (PART_OF_YEAR.matcher(token.letters()).matches() || MONTHS.contains(token.letters()));
    }

    private static boolean isStretch(List<Token> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index).letters().matches("\\d{1,3}")
                && STRETCHED.matcher(tokens.get(index + 1).letters()).matches();
    }

    /// Whether it is a comma or its like.
    boolean isMark() {
        return !quoted && letters.isEmpty();
    }
}
