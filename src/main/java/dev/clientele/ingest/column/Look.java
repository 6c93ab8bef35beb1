package dev.clientele.ingest.column;

import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.cell.DayEvidence;
import dev.clientele.ingest.cell.Folded;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingWords;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the texts of a column look like, whatever its name is.
final class Look {

    private static final double MOST = 0.9;
    private static final int FEW_WORDS = 12;
    private static final int LONGEST_CODE = 4;
    private static final LocalDate FAR = LocalDate.of(2199, 12, 31);
    private static final Pattern EXPONENT = Pattern.compile("\\d([.,]\\d+)?E\\+\\d{2}");
    private static final Pattern LEDGER = Pattern.compile("\\d{3,6}([ \u00b7:-]+\\p{L}.*)?");
    private static final Pattern ORDER = Pattern.compile("#\\p{Alnum}{0,6}-?\\d+");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);
    private static final String CREDIT_NOTE = "(?:sales )?credit ?(?:note|memo)s?|gutschrift|avoir|kreditfaktura|kreditnota"
            + "|creditnota|nota (?:de|di) credito|nota de abono|note de credit|rechnungskorrektur|stornorechnung|factura rectificativa|refund"
            + "|faktura korygujaca|korekta faktury";
    private static final Pattern CREDIT_NOTE_ALONE = Pattern.compile(CREDIT_NOTE);
    private static final Pattern CREDIT_NOTE_IN_TEXT = Pattern.compile("\\b(?:" + CREDIT_NOTE + ")\\b");
    private static final Pattern CREDIT = Pattern.compile(CREDIT_NOTE + "|abono");
    private static final Pattern CANCELLED =
            Pattern.compile("(?:cancell?ed|void|voided|storno|storniert|annull?iert|annulee?s?|anulad[oa]s?"
                    + "|cancelad[oa]s?|annullat[aeio]|geannuleerd|makulerad|annullerad|annulleret|kansellert|anulowan[aeoy])\\b");
    private static final Pattern INVOICE =
            Pattern.compile("(sales |tax )?invoice|rechnung|facture|factura|fattura|fatura|faktura|factuur|sale|verkauf|vente|venta|vendita"
                    + "|venda|verkoop|forsaljning|sprzedaz");

    private Look() {}

    /// True where most are dates. Whole numbers such as 20250131 count where they have eight digits.
    static boolean isDays(TextColumn column) {
        var evidence = new DayEvidence(FAR);
        column.different().stream().limit(1_000).forEach(text -> evidence.add(text.toCharArray(), 0, text.length()));
        return column.distinct() > 0 && !evidence.formats().isEmpty();
    }

    static boolean isNumbers(TextColumn column) {
        return NumberColumn.of(column).isPresent();
    }

    static boolean isMoney(TextColumn column) {
        return NumberColumn.of(column).filter(NumberColumn::hasDecimals).isPresent();
    }

    static boolean isCurrencies(TextColumn column) {
        return column.distinct() > 0 && column.share(text -> text.length() <= 3 && CurrencySigns.currency(text).isPresent()) == 1;
    }

    /// True for yes and no, 1 and 0, in whatever words.
    static boolean isYesNo(TextColumn column) {
        return column.distinct() <= 2
                && column.share(text -> YesNo.of(text).isPresent() && text.length() < 10 && !text.matches("[2-9]|\\d\\d+")) == 1;
    }

    static boolean isEmails(TextColumn column) {
        return column.share(text -> text.indexOf('@') > 0) >= MOST;
    }

    /// True where numbers were rounded by a spreadsheet: `4.91701E+11`.
    static boolean hasExponents(TextColumn column) {
        return column.share(text -> EXPONENT.matcher(text).matches()) > 0;
    }

    /// True where such a number stands in several rows, which may have had others before.
    static boolean repeatsExponents(TextColumn column) {
        var rounded = column.different().stream().filter(text -> EXPONENT.matcher(text).matches()).count();
        return rounded > 0 && Math.round(column.share(text -> EXPONENT.matcher(text).matches()) * column.filled()) > rounded;
    }

    /// True for accounts of a general ledger: `4000`, `8400 Sales`.
    static boolean isLedger(TextColumn column) {
        return column.share(text -> LEDGER.matcher(text).matches()) >= MOST;
    }

    /// True for numbers of orders written with a sign: `#1001`.
    static boolean isOrderNumbers(TextColumn column) {
        return column.share(text -> ORDER.matcher(text).matches()) >= MOST;
    }

    static boolean hasDigits(TextColumn column) {
        return column.share(text -> DIGIT.matcher(text).matches()) >= MOST;
    }

    static boolean isHalfDigits(TextColumn column) {
        return column.share(text -> DIGIT.matcher(text).matches()) >= 0.5;
    }

    static boolean hasSomeDigits(TextColumn column) {
        return column.share(text -> DIGIT.matcher(text).matches()) > 0;
    }

    /// True for a few words, among them one for invoices and one for credit notes.
    static boolean isKinds(TextColumn column) {
        return column.distinct() <= FEW_WORDS && hasWord(column, INVOICE)
                && (hasWord(column, CREDIT) || (areKinds(column) && kinds(column).contains(Standing.CREDIT_NOTE)));
    }

    /// True where nearly all are words for kinds of documents, and one of them is for invoices.
    static boolean areDocuments(TextColumn column) {
        return areKinds(column) && hasWord(column, INVOICE);
    }

    /// True for a word of such a column that is for a document other than an invoice.
    static boolean isNoInvoice(String text) {
        var kind = StandingWords.ofKinds().standing(text);
        return kind == Standing.CREDIT_NOTE || kind.isLeftOut();
    }

    /// True for the word for a credit note, and nothing else.
    static boolean isCreditNote(String text) {
        return CREDIT_NOTE_ALONE.matcher(Folded.of(text)).matches();
    }

    /// True for a text that begins with that word: `Credit note for INV-7`.
    static boolean saysCreditNote(String text) {
        var folded = Folded.of(text);
        return CREDIT_NOTE_IN_TEXT.matcher(folded).lookingAt() || CREDIT.matcher(folded).matches();
    }

    /// True for a text with that word, wherever it stands: `see credit note 12`.
    static boolean namesCreditNote(String text) {
        return CREDIT_NOTE_IN_TEXT.matcher(Folded.of(text)).find();
    }

    /// True for a text that begins with a word for cancelled: `Cancelled by customer`.
    static boolean saysCancelled(String text) {
        return CANCELLED.matcher(Folded.of(text)).lookingAt();
    }

    /// True where nearly all are words or codes for kinds of documents.
    static boolean areKinds(TextColumn column) {
        return column.filled() > 0 && column.distinct() <= FEW_WORDS
                && column.share(text -> StandingWords.ofKinds().standing(text) != Standing.UNKNOWN) >= MOST;
    }

    /// True where all are codes for kinds of documents, such as `FT` and `NC`, and there are invoices and credit notes among them. Words
    /// under a name that says nothing may be of something else: "Store credit" is a way to pay.
    static boolean areCodesOfKinds(TextColumn column) {
        if (column.distinct() > FEW_WORDS || column.share(text -> text.length() <= LONGEST_CODE) < 1) {
            return false;
        }
        var kinds = kinds(column);
        return kinds.contains(Standing.INVOICE) && kinds.contains(Standing.CREDIT_NOTE) && !kinds.contains(Standing.UNKNOWN);
    }

    private static Set<Standing> kinds(TextColumn column) {
        return column.different().stream().map(StandingWords.ofKinds()::standing).collect(Collectors.toSet());
    }

    private static boolean hasWord(TextColumn column, Pattern words) {
        return column.different().stream().anyMatch(text -> words.matcher(Folded.of(text)).matches());
    }
}
