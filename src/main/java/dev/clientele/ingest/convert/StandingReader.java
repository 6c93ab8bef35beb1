package dev.clientele.ingest.convert;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.Folded;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingChoice;
import dev.clientele.ingest.kind.StandingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what a row's words say about its document. What the person said goes before what the words mean; what leaves a document
/// out goes before what counts it.
final class StandingReader {

    private static final Pattern NOTHING = Pattern.compile("0+(?:[-.,/:T ]+0+)*");
    private static final Pattern MOMENT = Pattern.compile("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}.*|\\d{1,2}\\.? \\p{L}+\\.? \\d{2,4}.*");

    private static final Pattern DEAL =
            Pattern.compile("\\b(deals?|opportunit\\w*|oportunid\\w*|verkaufschance\\w*|affarsmojlighet\\w*|verkoopkans\\w*)\\b");

    private static final Pattern DELIVERY = Pattern.compile(
            "deliver|fulfil|ship|liefer|versand|livraison|expedition|envio|entrega|spedizion|consegna|lever|verzend|dostaw|wysylk");

    /// Columns of yes and no about a document.
    static final List<Field> FLAGS = List.of(Field.CANCELLED, Field.DRAFT, Field.POSTED);

    private final Columns columns;
    private final StandingChoice choice;
    private final StandingWords statuses;
    private final Standing denied;

    StandingReader(Columns columns, StandingChoice choice) {
        this.columns = columns;
        this.choice = choice;
        this.statuses = isAboutDeals(columns) ? StandingWords.ofDeals() : StandingWords.ofStatuses();
        this.denied = columns.has(Field.POSTED) ? denied(columns.name(Field.POSTED)) : Standing.INVOICE;
    }

    private static Standing denied(String name) {
        return StandingWords.ofDenials().standing(name) == Standing.PENDING ? Standing.UNKNOWN : Standing.DRAFT;
    }

    private static boolean isAboutDeals(Columns columns) {
        return Stream.concat(columns.byField().values().stream(), columns.unused().stream().map(Column.Unused::column))
                .anyMatch(column -> DEAL.matcher(Folded.of(column.name())).find());
    }

    /// The row's words, for a list: `Sales invoice, Paid`.
    String words(Row row) {
        var words = new ArrayList<String>();
        for (var field : List.of(Field.KIND, Field.STATUS)) {
            if (!row.isMissing(field)) {
                words.add(row.text(field));
            }
        }
        FLAGS.stream().filter(flag -> flagged(row, flag) != Standing.INVOICE).forEach(flag -> words.add(flagWords(row, flag)));
        return String.join(", ", words);
    }

    /// The word of the row that nobody knows; the kind's where no other is unknown.
    String unknown(Row row) {
        if (isKindAlone(row)) {
            return row.text(Field.KIND);
        }
        return FLAGS.stream().filter(flag -> flagged(row, flag) == Standing.UNKNOWN).findFirst()
                .map(flag -> flag == Field.CANCELLED ? row.text(flag) : flagWords(row, flag)).orElseGet(() -> row.text(Field.STATUS));
    }

    /// True where nothing but the kind is unknown.
    boolean isKindAlone(Row row) {
        return flagged(row) != Standing.UNKNOWN && isClear(standing(row, Field.STATUS, statuses));
    }

    /// What was paid back in part is not known where no column says how much.
    private boolean isClear(Standing status) {
        return status != Standing.UNKNOWN && (status != Standing.PARTLY_REFUNDED || columns.has(Field.REFUNDED));
    }

    /// True where the kind is that of a document. A tax is a line of one, and says nothing of what the other lines are called.
    boolean isKindKnown(Row row) {
        var kind = standing(row, Field.KIND, StandingWords.ofKinds());
        return !row.isMissing(Field.KIND) && kind != Standing.UNKNOWN && kind != Standing.TAX;
    }

    Standing read(Row row) {
        var kind = standing(row, Field.KIND, StandingWords.ofKinds());
        var status = standing(row, Field.STATUS, statuses);
        var flagged = flagged(row);
        if (flagged.isLeftOut()) {
            return flagged;
        }
        if (kind.isLeftOut()) {
            return kind;
        }
        if (status.isLeftOut()) {
            return kind == Standing.CREDIT_NOTE && status == Standing.REFUNDED ? kind : status;
        }
        return counted(kind, status, flagged);
    }

    private Standing counted(Standing kind, Standing status, Standing flagged) {
        if (kind == Standing.UNKNOWN || status == Standing.UNKNOWN || flagged == Standing.UNKNOWN) {
            return Standing.UNKNOWN;
        }
        if (kind == Standing.CREDIT_NOTE || status == Standing.CREDIT_NOTE) {
            return Standing.CREDIT_NOTE;
        }
        var isPartly = kind == Standing.PARTLY_REFUNDED || status == Standing.PARTLY_REFUNDED;
        return !isPartly ? Standing.INVOICE : columns.has(Field.REFUNDED) ? Standing.PARTLY_REFUNDED : Standing.UNKNOWN;
    }

    private Standing standing(Row row, Field field, StandingWords words) {
        if (row.isMissing(field)) {
            return Standing.INVOICE;
        }
        var text = row.text(field);
        return choice.standing(text).map(said -> said == Standing.CANCELLED && field == Field.KIND ? Standing.OTHER : said)
                .orElseGet(() -> flagged(field, text).orElseGet(() -> words.standing(text)));
    }

    /// A yes in a column called "credit note" says that the document is one.
    private Optional<Standing> flagged(Field field, String text) {
        var named = StandingWords.ofKinds().standing(columns.name(field));
        return field != Field.KIND || named != Standing.CREDIT_NOTE
                ? Optional.empty()
                : YesNo.of(text).map(isYes -> isYes ? named : Standing.INVOICE);
    }

    /// A yes, an X or a day in a column called "cancelled" says that the document was; so does the word itself.
    private Standing cancelled(Row row) {
        if (row.isMissing(Field.CANCELLED)) {
            return Standing.INVOICE;
        }
        var text = row.text(Field.CANCELLED);
        if (choice.standing(text).isPresent()) {
            return choice.standing(text).get();
        }
        var isYes = YesNo.of(text);
        if (isYes.isPresent()) {
            return isYes.get() ? Standing.CANCELLED : Standing.INVOICE;
        }
        if (NOTHING.matcher(text).matches()) {
            return Standing.INVOICE;
        }
        return MOMENT.matcher(text).matches() ? Standing.CANCELLED : second(StandingWords.ofStatuses().standing(text));
    }

    /// What is not delivered yet is sold all the same.
    private Standing second(Standing status) {
        return status == Standing.PENDING && DELIVERY.matcher(Folded.of(columns.name(Field.CANCELLED))).find() ? Standing.INVOICE : status;
    }

    /// What the flags of a row say together: what leaves it out goes first, then what nobody knows.
    private Standing flagged(Row row) {
        return FLAGS.stream().map(flag -> flagged(row, flag)).filter(standing -> standing != Standing.INVOICE)
                .min(Comparator.comparing(standing -> !standing.isLeftOut())).orElse(Standing.INVOICE);
    }

    private Standing flagged(Row row, Field flag) {
        if (!columns.has(flag)) {
            return Standing.INVOICE;
        }
        var said = flag == Field.CANCELLED ? Optional.<Standing>empty() : choice.standing(flagWords(row, flag));
        return said.orElseGet(() -> switch (flag) {
            case DRAFT -> isYes(row.text(flag)) ? Standing.DRAFT : Standing.INVOICE;
            case POSTED -> isYes(row.text(flag)) ? Standing.INVOICE : denied;
            default -> cancelled(row);
        });
    }

    private static boolean isYes(String text) {
        return YesNo.of(text).orElseGet(() -> !text.isEmpty() && !NOTHING.matcher(text).matches());
    }

    /// A day would be another word in each row.
    private String flagWords(Row row, Field flag) {
        var text = row.isMissing(flag) ? "(empty)" : row.text(flag);
        return columns.name(flag) + " " + (MOMENT.matcher(text).matches() ? "on a day" : text);
    }
}
