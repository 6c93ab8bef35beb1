package dev.clientele.ingest.column;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.column.ColumnNames.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What a column can mean by its name: the known names, read with and without what stands in parentheses, currencies
/// and words about VAT.
final class ColumnSenses {

    private static final int UNMISTAKABLE = 10;
    private static final Set<String> RECORDS = Set.of("deal", "opportunity");

    private final ColumnNames names;
    private final Set<Field> fields;

    ColumnSenses(Contents contents) {
        this.names = ColumnNames.load(contents);
        this.fields = contents.fields();
    }

    List<Sense> of(String name) {
        if (FullNames.isPair(name)) {
            return possible(FullNames.senses(name));
        }
        var words = HeaderWords.of(name);
        var bare = HeaderWords.withoutParentheses(name);
        return Stream.of(words, bare, withoutCurrency(words), withoutCurrency(bare), withoutRecord(words))
                .map(spoken -> possible(ofWords(spoken)))
                .filter(senses -> !senses.isEmpty()).findFirst().orElse(List.of());
    }

    /// True where the name is a known one, be it one that means nothing for an import.
    boolean isKnown(String name) {
        return !of(name).isEmpty() || names.isKnown(HeaderWords.of(name)) || names.isKnown(HeaderWords.withoutParentheses(name));
    }

    /// The senses that a file of such contents can have.
    private List<Sense> possible(List<Sense> senses) {
        return senses.stream().filter(sense -> fields.contains(sense.field())).toList();
    }

    private List<Sense> ofWords(List<String> words) {
        var tax = TaxWords.of(words);
        var rest = names.senses(tax.rest());
        return switch (tax.tax()) {
            case UNSAID -> names.senses(words);
            case NET ->
                    tax.rest().isEmpty() ? List.of(new Sense(Field.NET, UNMISTAKABLE - 1)) : rest.stream().map(ColumnSenses::net).toList();
            case GROSS -> tax.rest().isEmpty() || rest.stream().anyMatch(ColumnSenses::isRevenue)
                    ? List.of(new Sense(Field.GROSS, UNMISTAKABLE))
                    : List.of();
        };
    }

    private static Sense net(Sense sense) {
        var field = sense.field() == Field.GROSS ? Field.NET : sense.field();
        return isRevenue(sense) ? new Sense(field, UNMISTAKABLE) : sense;
    }

    private static boolean isRevenue(Sense sense) {
        return sense.field() == Field.NET || sense.field() == Field.GROSS || sense.field() == Field.PRICE;
    }

    /// Some programs put the name of the record before each column's own: "Deal - Value".
    private static List<String> withoutRecord(List<String> words) {
        return words.size() > 1 && RECORDS.contains(words.getFirst()) ? words.subList(1, words.size()) : words;
    }

    private static List<String> withoutCurrency(List<String> words) {
        return words.stream().filter(word -> word.length() != 3 || CurrencySigns.currency(word.toUpperCase(Locale.ROOT)).isEmpty())
                .filter(word -> !word.equals("euro") && !word.equals("euros")).toList();
    }
}
