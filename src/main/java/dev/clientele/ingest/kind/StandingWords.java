package dev.clientele.ingest.kind;

import static java.util.Objects.requireNonNull;

import dev.clientele.ingest.cell.Folded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of nine languages for what documents are, from the file `standing-words.txt`. Of several phrases in a text the one
/// of most words tells, of equals the one whose [Standing] goes first. Immutable.
public final class StandingWords {

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Set<String> NOT =
            Set.of("not", "no", "nicht", "non", "pas", "sin", "niet", "nao", "ej", "inte", "isnt", "never", "un", "nie");
    private static final StandingWords KINDS = load("kind");
    private static final StandingWords STATUSES = load("status");

    private static final StandingWords DEALS = load("deal");
    private static final StandingWords DENIALS = load("denied");

    private final List<Phrase> phrases;

    private StandingWords(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /// Words in a column that says what a document is.
    public static StandingWords ofKinds() {
        return KINDS;
    }

    /// Words in a column that says how a document stands.
    public static StandingWords ofStatuses() {
        return STATUSES;
    }

    /// Words in a column that says how far a deal has come, in a file of deals: what counts there is won.
    public static StandingWords ofDeals() {
        return DEALS;
    }

    /// Names of columns of yes and no, such as "Posted": what a document is where the answer is no; [Standing#PENDING] where it may be
    /// revenue all the same, as an invoice that was not sent.
    public static StandingWords ofDenials() {
        return DENIALS;
    }

    /// What the text says; [Standing#UNKNOWN] where nothing of it is known.
    public Standing standing(String text) {
        var words = words(text);
        return phrases.stream().filter(phrase -> phrase.isIn(words))
                .max(Comparator.comparingInt((Phrase phrase) -> phrase.words().size())
                        .thenComparing(Phrase::standing, Comparator.reverseOrder()))
                .map(Phrase::standing).orElse(Standing.UNKNOWN);
    }

    /// @param words each may have a `*` at its start or its end for letters that may stand there
    /// @param isWhole true where nothing else may stand beside them
    private record Phrase(List<String> words, boolean isWhole, Standing standing) {

        static Phrase of(String text, Standing standing) {
            var isWhole = text.startsWith("=");
            return new Phrase(List.of((isWhole ? text.substring(1) : text).split(" ", -1)), isWhole, standing);
        }

        boolean isIn(List<String> text) {
            if (isWhole && text.size() != words.size()) {
                return false;
            }
            for (var start = 0; start + words.size() <= text.size(); start++) {
                if (isAt(text, start)) {
                    return start == 0 || !NOT.contains(text.get(start - 1));
                }
            }
            return false;
        }

        private boolean isAt(List<String> text, int start) {
            for (var i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), text.get(start + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String pattern, String word) {
            if (pattern.endsWith("*")) {
                return word.startsWith(pattern.substring(0, pattern.length() - 1));
            }
            return pattern.startsWith("*") ? word.endsWith(pattern.substring(1)) : word.equals(pattern);
        }
    }

    private static List<String> words(String text) {
        var folded = Folded.of(CAMEL.matcher(text).replaceAll(" "));
        return Arrays.stream(BREAK.split(folded, -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static StandingWords load(String column) {
        var resource = requireNonNull(StandingWords.class.getResourceAsStream("standing-words.txt"), "standing-words.txt is missing");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            var phrases = new ArrayList<Phrase>();
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> addLine(phrases, line, column));
            return new StandingWords(phrases);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standing-words.txt", e);
        }
    }

    private static boolean isAbout(String columns, String column) {
        return columns.equals("both") ? List.of("kind", "status").contains(column) : List.of(columns.split("\\|", -1)).contains(column);
    }

    private static void addLine(List<Phrase> phrases, String line, String column) {
        var colon = line.indexOf(':');
        var head = line.substring(0, colon).split(" ", -1);
        if (isAbout(head[1], column)) {
            var standing = Standing.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
            Arrays.stream(line.substring(colon + 1).split(",", -1)).map(String::strip).filter(phrase -> !phrase.isEmpty())
                    .forEach(phrase -> phrases.add(Phrase.of(phrase, standing)));
        }
    }
}
