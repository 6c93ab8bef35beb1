package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Remark.Topic;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.Folded;
import dev.clientele.ingest.kind.Standing;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells of each row what its document is, by its kind, its status and whether it says that it was cancelled. The words are read
/// once each; a row that says nothing stands as the row above where that has the same number. Not for use by several threads.
final class Standings {

    private static final int MOST_WORDS = 500;
    private static final String OTHER_WORDS = "(other words)";
    private static final Set<String> BARE_KINDS = Set.of("type", "typ", "art", "tipo", "kind", "soort");

    private final Columns columns;
    private final Intake intake;
    private final StandingReader reader;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final boolean hasAny;
    private final CellMemory kind = new CellMemory(Field.KIND);
    private final CellMemory status = new CellMemory(Field.STATUS);
    private final List<CellMemory> flags = StandingReader.FLAGS.stream().map(CellMemory::new).toList();
    private final CellMemory number = new CellMemory(Field.INVOICE);
    private Verdict last;
    private final Set<String> unknownKinds = new LinkedHashSet<>();
    private final Set<String> unknownWords = new LinkedHashSet<>();
    private boolean hasKnownKind;

    Standings(Layout layout, Intake intake) {
        this.columns = layout.columns();
        this.intake = intake;
        this.reader = new StandingReader(columns, layout.standings());
        this.hasAny = columns.has(Field.KIND) || columns.has(Field.STATUS) || StandingReader.FLAGS.stream().anyMatch(columns::has);
        this.last = Verdict.UNSAID;
    }

    Verdict verdict(Row row) {
        if (!hasAny) {
            return Verdict.UNSAID;
        }
        var isSameNumber = columns.has(Field.INVOICE) && !number.isNew(row);
        if (isSameNumber && row.isMissing(Field.KIND) && row.isMissing(Field.STATUS)
                && StandingReader.FLAGS.stream().allMatch(row::isMissing)) {
            return last;
        }
        // Each is asked, as each keeps the word that it saw last.
        var hasNewKind = kind.isNew(row);
        var hasNewStatus = status.isNew(row);
        var newFlags = flags.stream().filter(flag -> flag.isNew(row)).count();
        if (hasNewKind || hasNewStatus || newFlags > 0) {
            last = known(row);
        }
        return last;
    }

    /// To be called when all rows were read: a bare "Type" none of whose words is about documents says nothing of them.
    void settle() {
        if (columns.has(Field.KIND) && !hasKnownKind && BARE_KINDS.contains(Folded.of(columns.name(Field.KIND)))) {
            unknownKinds.forEach(word -> intake.unclear().forget(word)
                    .ifPresent(sum -> intake.remarks().tally(Topic.COUNTED, word).add(sum.rows(), sum.net())));
        }
        intake.unclear().sums().entrySet().stream().filter(sum -> unknownWords.contains(sum.getKey())).forEach(sum -> intake.remarks()
                .tally(Topic.COUNTED, sum.getKey() + " (not a known word)").add(sum.getValue().rows(), sum.getValue().net()));
    }

    private Verdict known(Row row) {
        var words = reader.words(row);
        var verdict = verdicts.get(words);
        if (verdict == null) {
            var isOneMore = verdicts.size() < MOST_WORDS;
            verdict = make(row, isOneMore ? words : OTHER_WORDS);
            if (isOneMore) {
                verdicts.put(words, verdict);
            }
        }
        return verdict;
    }

    private Verdict make(Row row, String words) {
        var standing = reader.read(row);
        hasKnownKind |= reader.isKindKnown(row);
        if (standing == Standing.UNKNOWN) {
            var word = words.equals(OTHER_WORDS) ? words : reader.unknown(row);
            if (reader.isKindAlone(row)) {
                unknownKinds.add(word);
            }
            unknownWords.add(word);
            return new Verdict(standing, words, intake.unclear().sum(word)::add);
        }
        var topic = standing.isLeftOut() ? Topic.LEFT_OUT : Topic.COUNTED;
        var text = standing == Standing.INVOICE ? words : words + " (" + standing.words() + ")";
        return new Verdict(standing, words, intake.remarks().tally(topic, words.isEmpty() ? "(no word)" : text)::add);
    }
}
