package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.TextColumn;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Finds the column that says with yes and no, an X or a day whether a document was posted: `Bokförd`, `Gebucht`, `Finalised at`. Where it
/// says no, the document is none yet.
final class PostedFlags {

    private static final int BY_VALUES = 5;
    private static final List<String> MARKS = List.of("x", "\u2713", "\u2714");

    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;
    private final Question question;

    PostedFlags(CellTable cells, Candidates candidates, ColumnChoice choice, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
        this.question = question;
    }

    /// @throws dev.clientele.ingest.ImportRefusal where columns contradict each other, or no row was posted
    void settle() {
        if (!candidates.isOpen(Field.POSTED, choice)) {
            return;
        }
        var sure = flags(Standing.DRAFT);
        if (!sure.isEmpty()) {
            take(sure);
        } else if (candidates.of(Field.STATUS).isEmpty() && !choice.mentions(Field.STATUS)) {
            flags(Standing.PENDING).stream().findFirst().ifPresent(flag -> candidates.add(flag, Field.POSTED, BY_VALUES));
        }
        flags(Standing.PENDING).forEach(flag -> candidates.passOver(flag.index(), "another column says which documents count"));
    }

    private void take(List<TextColumn> flags) {
        var first = flags.getFirst();
        flags.stream().skip(1).filter(other -> IntStream.range(0, other.size()).anyMatch(row -> isSaid(first, row) != isSaid(other, row)))
                .findFirst().ifPresent(other -> {
                    throw question.which(Field.POSTED, List.of(first, other), "two columns say which invoices were posted");
                });
        if (IntStream.range(0, first.size()).noneMatch(row -> isSaid(first, row))) {
            throw question.whichOrNone(Field.POSTED, List.of(first), "by \"" + first.name() + "\" no row was posted, so none would count",
                    "all rows count");
        }
        candidates.add(first, Field.POSTED, BY_VALUES);
    }

    private static boolean isSaid(TextColumn flag, int row) {
        return YesNo.of(flag.text(row)).orElseGet(() -> !flag.text(row).isEmpty());
    }

    private List<TextColumn> flags(Standing ifDenied) {
        return cells.columns().stream().filter(column -> candidates.isFree(column.index()))
                .filter(column -> StandingWords.ofDenials().standing(column.name()) == ifDenied).filter(PostedFlags::isFlag).toList();
    }

    private static boolean isFlag(TextColumn column) {
        return column.filled() > 0 && (isAnswer(column) || (column.filled() < column.size() && Look.isDays(column)));
    }

    /// Yes and no, or a mark where it is yes.
    private static boolean isAnswer(TextColumn column) {
        return Look.isYesNo(column) && (column.filled() == column.size() || column.distinct() > 1
                || MARKS.contains(column.different().getFirst().toLowerCase(Locale.ROOT))
                || YesNo.of(column.different().getFirst()).orElse(false));
    }
}
