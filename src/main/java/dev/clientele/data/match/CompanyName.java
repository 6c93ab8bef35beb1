package dev.clientele.data.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A company's name as it is compared.
///
/// @param words the words that tell it from others, in their order, without legal forms and little words
/// @param kind the kind of its legal form; empty where it has none, or it may be of several kinds
/// @param letters all its letters but those of its legal forms
record CompanyName(List<String> words, String kind, String letters) {

    private static final Pattern FORMER = Pattern.compile(
            "(?i)[\\s,;(\\[/-]+(?:formerly(?: known as)?|previously|vormals|vorm\\.|ehemals|ehem\\.|fr[uü]her|anciennement|f/?k/?a|d/?b/?a|"
                    + "t/a|trading as|a/?k/?a|auparavant|tidigare|voorheen|dawniej)[\\s:]+");
    private static final Set<String> LITTLE = Set.of("and", "und", "et", "og", "och", "en", "the", "der", "die", "das", "of", "de", "du",
            "des",
            "del", "della", "di", "la", "le", "les", "los", "las", "el", "il", "for", "fur", "von", "van", "den", "y", "e", "i", "a", "in");
    private static final Set<String> AND = Set.of("u", "und", "et", "y", "e", "i", "og", "och", "en");
    private static final Set<String> PARTNERS = Set.of("co", "cie", "cia", "comp", "company");
    private static final Map<String, String> SHORTENED = Map.ofEntries(Map.entry("intl", "international"),
            Map.entry("internat", "international"),
            Map.entry("bros", "brothers"), Map.entry("mfg", "manufacturing"), Map.entry("assoc", "associates"), Map.entry("svc", "service"),
            Map.entry("svcs", "services"), Map.entry("ctr", "center"), Map.entry("natl", "national"),
            Map.entry("dept", "department"), Map.entry("univ", "university"), Map.entry("gebr", "gebruder"), Map.entry("grp", "group"),
            Map.entry("tech", "technology"), Map.entry("technologies", "technology"), Map.entry("ets", "etablissements"),
            Map.entry("dist", "distributors"), Map.entry("mgmt", "management"), Map.entry("gov", "government"),
            Map.entry("hosp", "hospital"),
            Map.entry("st", "saint"), Map.entry("sankt", "saint"), Map.entry("sainte", "saint"));

    CompanyName {
        words = List.copyOf(words);
    }

    /// The names that a text gives, mostly one: of `Berg GmbH (formerly Talhaus AG)` both.
    static List<CompanyName> in(String text) {
        return Arrays.stream(FORMER.split(text, -1)).map(CompanyName::of).filter(name -> !name.words().isEmpty()).toList();
    }

    static CompanyName of(String text) {
        var parts = List.of(Spellings.folded(text).split(" ", -1));
        var cut = LegalForms.cut(joined(parts), parts.size() > 1 && parts.get(0).length() == 1 && parts.get(1).length() == 1);
        var telling = telling(cut.words()).stream().map(word -> SHORTENED.getOrDefault(word, word)).toList();
        return new CompanyName(telling.isEmpty() ? cut.words() : telling, cut.kind(), String.join("", cut.words()));
    }

    /// Single letters that follow each other are one word, but for an `u.` before a `Co.`.
    private static List<String> joined(List<String> parts) {
        var words = new ArrayList<String>();
        var spelling = new StringBuilder();
        for (var i = 0; i < parts.size(); i++) {
            var isAnd = i + 1 < parts.size() && AND.contains(parts.get(i)) && PARTNERS.contains(parts.get(i + 1));
            if (parts.get(i).length() == 1 && !isAnd) {
                spelling.append(parts.get(i));
                continue;
            }
            add(words, spelling.toString());
            spelling.setLength(0);
            add(words, isAnd ? "and" : parts.get(i));
        }
        add(words, spelling.toString());
        return words;
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    /// Without little words; a last single letter is none: `Depot A`.
    private static List<String> telling(List<String> words) {
        var last = words.size() - 1;
        return IntStream.rangeClosed(0, last).filter(i -> !LITTLE.contains(words.get(i)) || (i == last && words.get(i).length() == 1))
                .mapToObj(words::get).toList();
    }

    /// Whether their legal forms make two companies of them: a GmbH and a KG, but not a GmbH and a Ltd, nor where one has none.
    boolean isOtherKind(CompanyName other) {
        return !kind.isEmpty() && !other.kind.isEmpty() && !kind.equals(other.kind);
    }

    /// The words that must be the same to the letter: numbers, single letters and Roman numerals tell branches apart.
    List<String> marks() {
        return words.stream().filter(CompanyName::isMark).sorted().toList();
    }

    static boolean isMark(String word) {
        return word.length() == 1 || word.chars().anyMatch(Character::isDigit) || ROMAN.contains(word);
    }

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii");
}
