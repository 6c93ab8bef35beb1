package dev.clientele.ingest.evidence;

import dev.clientele.ingest.cell.Folded;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which a row is called a sum of others: `Total`, `Zwischensumme`, `Total 2024-01`, `Total for Acme`.
public final class SumWords {

    private static final int LONGEST = 60;
    private static final int BEGINNING = 3;
    private static final int LETTERS = 26;
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> SUMS =
            Set.of(("total totals subtotal subtotals sum sums grand sub summe summen gesamt gesamtsumme gesamtbetrag zwischensumme "
                    + "endsumme monatssumme tagessumme summa totalt delsumma totale totali subtotale totaal subtotaal totaux somme "
                    + "suma soma totales totais subtotales ubertrag uebertrag carried brought riporto transporte report balance "
                    + "saldo eindtotaal insgesamt sous generale razem lacznie ogolem podsumowanie").split(" "));
    private static final Set<String> ALONE = Set.of("report balance saldo carried brought sub grand sous".split(" "));
    private static final Set<String> JOINERS =
            Set.of(("general generale for of de du des per pour fur fuer von month monat mois mes mese maand manad year jahr "
                    + "forward amount net netto gross all the overall invoices rechnungen sales revenue umsatz eur usd gbp chf sek "
                    + "in totaal januar january jan february februar feb march marz mar april apr may mai june juni jun july juli "
                    + "jul august aug september sep sept october oktober oct okt november nov december dezember dec dez q customer "
                    + "kunde client cliente klant kund").split(" "));

    /// The first three letters of the words, each three as one number: nearly all texts that are no sum begin otherwise.
    private static final BitSet BEGINNINGS = beginnings();

    private SumWords() {}

    /// True where the text begins with such a word.
    public static boolean isSum(String text) {
        return isSum(text.toCharArray(), 0, text.length());
    }

    /// True where `text[start, end)` begins with such a word. Makes nothing of a text that plainly does not.
    public static boolean isSum(char[] text, int start, int end) {
        if (end - start < BEGINNING || end - start > LONGEST || !mayBegin(text, start)) {
            return false;
        }
        var whole = new String(text, start, end - start);
        var words = words(whole);
        return !words.isEmpty() && SUMS.contains(words.getFirst()) && (!ALONE.contains(words.getFirst()) || isNothingElse(whole));
    }

    /// True where the text ends with such a word: `Acme Total`.
    public static boolean isSumAtEnd(String text) {
        var words = words(text);
        return words.size() > 1 && SUMS.contains(words.getLast()) && !ALONE.contains(words.getLast());
    }

    /// True where the text is such a word with nothing beside it but a period or words that join.
    public static boolean isNothingElse(String text) {
        var words = words(text);
        return !words.isEmpty() && words.stream().anyMatch(SUMS::contains)
                && words.stream().allMatch(word -> SUMS.contains(word) || JOINERS.contains(word));
    }

    /// Letters with accents are only known when they are folded.
    private static boolean mayBegin(char[] text, int start) {
        var code = 0;
        for (var i = start; i < start + BEGINNING; i++) {
            var letter = text[i] | 0x20;
            if (text[i] >= 0x80) {
                return Character.isLetter(text[start]);
            }
            if (letter < 'a' || letter > 'z') {
                return false;
            }
            code = code * LETTERS + letter - 'a';
        }
        return BEGINNINGS.get(code);
    }

    private static BitSet beginnings() {
        var beginnings = new BitSet(LETTERS * LETTERS * LETTERS);
        for (var word : SUMS) {
            var code = 0;
            for (var i = 0; i < BEGINNING; i++) {
                code = code * LETTERS + word.charAt(i) - 'a';
            }
            beginnings.set(code);
        }
        return beginnings;
    }

    private static List<String> words(String text) {
        return Arrays.stream(BREAK.split(Folded.of(text), -1)).filter(word -> !word.isEmpty()).toList();
    }
}
