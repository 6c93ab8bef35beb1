package dev.clientele.ingest.kind;

import dev.clientele.ingest.cell.Folded;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a line of an invoice is where it is no goods and no service, by what it is called in nine languages.
public enum LineKind {
    /// Money for goods that are bought later.
    GIFT_CARD("gift cards and vouchers", true, "(?:\\w+ )?(?:e ?)?gift ?(?:card|voucher|certificate)s?|e ?vouchers?|vouchers?|store credit"
            + "|(?:geschenk|wert|einkaufs)?gutscheine?|geschenkkarten?|(?:cartes?|cheques?|bons?) cadeaux?|bons? d.?achat"
            + "|(?:tarjetas?|cheques?|vales?) (?:de )?regalo|(?:cartao|cartoes|vales?|cheques?) (?:de )?(?:presente|oferta|prenda)"
            + "|(?:buon[oi]|cart[ae]|card) regalo|cadeau(?:bon|kaart|card)(?:nen|en|s)?|presentkort|gavekort|tillgodokvitto"
            + "|(?:karta|bon|voucher) podarunkow[ya]"),
    PREPAYMENT("prepayments", true, "(?:pre|down|advance) ?payments?|anzahlung(?:en)?|vorauszahlung(?:en)?|abschlagszahlung(?:en)?"
            + "|acomptes?|anticipos?|acconti?o?|aanbetaling(?:en)?|vooruitbetaling(?:en)?|forskott|forskudd|adiantamentos?|zaliczk[ai]"),
    DEPOSIT("deposits", true, "(?:bottle |returnable |packaging |security )?deposits?(?: refunds?| returns?)?|kaution(?:en)?"
            + "|(?:flaschen|dosen|einweg|mehrweg|kisten)?pfand(?:ruckgabe|erstattung)?|leergut|consignes?|caution|fianzas?|cauzion[ei]"
            + "|caucao|caucoes|statiegeld|borg|pant|kaucj[ae]"),
    DONATION("donations", true,
            "donations?|charity|spenden?|dons?|donaci(?:on|ones)|donazion[ei]|doac(?:ao|oes)|donaties?|gavor?|darowizn[ay]"),
    TIP("tips", true, "tips?|gratuit(?:y|ies)|trinkgeld(?:er)?|pourboires?|propinas?|mance|mancia|gorjetas?|fooi(?:en)?|dricks|drikkepenge"
            + "|napiwk?e?[ki]"),
    SHIPPING("shipping", false,
            "(?:shipping|postage|freight|delivery)(?: (?:and|&) (?:handling|packing))?(?: (?:fees?|charges?|costs?))?|carriage"
                    + "|versand|versandkosten|fracht|frachtkosten|porto|lieferkosten|frais (?:de )?(?:port|livraison|transport|expedition)|livraison"
                    + "|gastos (?:de )?envio|envio|portes|(?:spese (?:di )?)?(?:spedizione|trasporto)|verzendkosten|verzending|frakt|fragt|despesas"
                    + " (?:de )?envio|frete|(?:koszt(?:y)? )?(?:wysylki|dostawy)"),
    ROUNDING("rounding", false,
            "rounding(?: (?:adjustment|difference))?|rundung(?:sdifferenz)?|arrondis?|redondeo|arredondamento|arrotondamento"
                    + "|afronding(?:sverschil)?|(?:ores)?avrundning|afrunding|zaokraglenie");

    private static final Pattern AMOUNT =
            Pattern.compile("[^\\p{L}]*(?:\\b(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|sek|kr|nok|dkk|pln|zl)\\b)?[^\\p{L}]*");

    private final String words;
    private final boolean isAsked;
    private final Pattern names;

    LineKind(String words, boolean isAsked, String names) {
        this.words = words;
        this.isAsked = isAsked;
        this.names = Pattern.compile("(?:" + names + ")(?![\\p{L}\\p{Nd}])");
    }

    /// The kind of a line; empty for what is sold, and where anything but an amount stands behind the word: a "gift card holder" is goods.
    public static Optional<LineKind> of(String text) {
        var folded = Folded.of(text).replace('-', ' ').replace('_', ' ').strip();
        return Arrays.stream(values()).filter(kind -> kind.isNameOf(folded)).findFirst();
    }

    /// True where a person has to say whether such a line is revenue.
    public boolean isAsked() {
        return isAsked;
    }

    /// What it is, for a report and for an answer.
    ///
    /// @param isTakenOff true for amounts below zero
    public String words(boolean isTakenOff) {
        return isTakenOff ? words + " taken off" : words;
    }

    private boolean isNameOf(String folded) {
        var name = names.matcher(folded);
        return name.lookingAt() && AMOUNT.matcher(folded.substring(name.end())).matches();
    }
}
