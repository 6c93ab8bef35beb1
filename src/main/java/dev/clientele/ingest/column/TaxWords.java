package dev.clientele.ingest.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the words of a column's name say about VAT, and the words that remain: "Total incl. VAT" is gross and "total",
/// "Nettobetrag" is net and "betrag".
record TaxWords(Tax tax, List<String> rest) {

    enum Tax {
        NET, GROSS, UNSAID
    }

    private static final Set<String> NET =
            Set.of("net", "netto", "neto", "nett", "nette", "ht", "hthd", "exvat", "exclvat", "untaxed", "pretax");
    private static final Set<String> GROSS = Set.of("gross", "brutto", "bruto", "brut", "ttc", "lordo", "lorda", "inclvat", "incvat");
    private static final Set<String> WITH =
            Set.of("incl", "including", "inclusive", "inc", "inkl", "inklusive", "with", "c", "mit", "avec", "con",
                    "com", "met", "ink", "incluido", "incluida", "inclusa", "incluso", "inclus", "comprise", "comprises", "after",
                    "inclusief", "inklusiv");
    private static final Set<String> WITHOUT =
            Set.of("excl", "excluding", "exclusive", "ex", "exc", "exkl", "without", "s", "ohne", "hors", "sin",
                    "senza", "sem", "zonder", "utan", "before", "esclusa", "escluso", "excluido", "vor", "exclusief", "exklusive",
                    "exklusiv", "ekskl", "eksklusive", "uden", "uten");
    private static final Set<String> SHORT_WITH = Set.of("incl", "inkl", "inclusief", "inklusive");
    private static final Set<String> SHORT_WITHOUT = Set.of("excl", "exkl", "ekskl", "exclusief", "exklusive");
    private static final Set<String> VAT = Set.of("vat", "tax", "taxes", "taxe", "mwst", "ust", "tva", "iva", "btw", "moms", "gst",
            "mva", "alv", "mehrwertsteuer", "umsatzsteuer", "steuer", "steuern", "impuestos", "imposte", "impostos");

    /// What a tax is called that is a part of the amount beside it: `dont TVA`, `darin MwSt`.
    private static final Set<String> INCLUDED = Set.of("dont", "davon", "darin", "enthalten", "enthaltene", "which", "cui", "waarvan",
            "varav", "heraf", "herav", "hvorav", "tym", "dos", "quais", "contained", "included", "incluse", "comprise", "inclusa",
            "incluido", "inbegrepen");

    /// True where the words are of a tax that an amount has in it.
    static boolean areIncluded(List<String> words) {
        return words.stream().anyMatch(INCLUDED::contains) && words.stream().anyMatch(TaxWords::isTax);
    }

    static boolean isTax(String word) {
        return VAT.contains(word);
    }

    static TaxWords of(List<String> words) {
        var tax = Tax.UNSAID;
        var rest = new ArrayList<String>();
        var parts = words.stream().flatMap(word -> split(word).stream()).toList();
        for (var i = 0; i < parts.size(); i++) {
            var word = parts.get(i);
            var next = i + 1 < parts.size() ? parts.get(i + 1) : "";
            var pair = i + 1 == parts.size() ? last(word) : pair(word, next);
            if (pair != Tax.UNSAID) {
                tax = pair;
                i++;
            } else if (NET.contains(word) || GROSS.contains(word)) {
                tax = NET.contains(word) ? Tax.NET : Tax.GROSS;
            } else {
                rest.add(word);
            }
        }
        return new TaxWords(tax, List.copyOf(rest));
    }

    /// "incl VAT", "VAT incl", "hors taxes".
    private static Tax pair(String word, String next) {
        var vatFirst = VAT.contains(word);
        if (!vatFirst && !VAT.contains(next)) {
            return Tax.UNSAID;
        }
        var other = vatFirst ? next : word;
        return WITH.contains(other) ? Tax.GROSS : WITHOUT.contains(other) ? Tax.NET : Tax.UNSAID;
    }

    /// "Totaal excl.", "VAT": a last word says it without the tax's name, where it is short for it.
    private static Tax last(String word) {
        return SHORT_WITHOUT.contains(word) ? Tax.NET : SHORT_WITH.contains(word) ? Tax.GROSS : pair(word, "");
    }

    /// German compounds: "nettobetrag" is "netto betrag", "gesamtbrutto" is "gesamt brutto".
    private static List<String> split(String word) {
        for (var part : List.of("netto", "brutto")) {
            if (word.length() > part.length() && word.startsWith(part)) {
                return List.of(part, word.substring(part.length()));
            }
            if (word.length() > part.length() && word.endsWith(part)) {
                return List.of(word.substring(0, word.length() - part.length()), part);
            }
        }
        return List.of(word);
    }
}
