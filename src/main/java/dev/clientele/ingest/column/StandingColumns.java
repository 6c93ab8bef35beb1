package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.StandingWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Finds the columns that say how a document stands, by their words: `Estado` is a status where its words are such, and a region
/// where they are not; `Annulliert` with yes and no says what was cancelled; and words such as "void" under a name that says nothing
/// are asked about.
final class StandingColumns {

    private static final int WEAK = 3;
    private static final int BY_VALUES = 5;
    private static final int FEW_WORDS = 30;
    private static final double HALF = 0.5;
    private static final double MOST = 0.9;
    private static final Set<Standing> DRAFTS = Set.of(Standing.DRAFT, Standing.QUOTE);
    private static final Set<Standing> ENDED = Set.of(Standing.CANCELLED, Standing.REFUNDED, Standing.DRAFT, Standing.QUOTE);

    private static final Set<String> RETURNS = Set.of("return", "returns", "retoure", "retour", "retur", "reso", "devolucion", "devolucao",
            "rucksendung", "zwrot");
    private static final List<String> NAMES = List.of("status", "statut", "estado", "stato", "situacao", "zustand");

    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;
    private final Question question;

    StandingColumns(CellTable cells, Candidates candidates, ColumnChoice choice, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
        this.question = question;
    }

    void settle() {
        unknown().stream().filter(column -> HeaderWords.of(column.name()).stream().anyMatch(StandingColumns::isStatusName))
                .forEach(column -> candidates.add(column, Field.STATUS, WEAK));
        candidates.of(Field.STATUS).stream().filter(candidate -> candidate.weight() <= WEAK)
                .filter(candidate -> cells.column(candidate.index()).share(StandingColumns::isStatus) < HALF)
                .forEach(candidate -> candidates.drop(candidate.index(), Optional.of(Field.STATUS), "its words say nothing of a document"));
        takeReturns();
        takeRefundFlags();
        takeFlag(Field.DRAFT, StandingColumns::isDraftFlag);
        takeFlag(Field.CANCELLED, flag -> !isDraftFlag(flag));
        askIfSeveralFlags();
        if (candidates.isOpen(Field.CANCELLED, choice)) {
            takeSecondStatus();
        }
        takeCreditFlag(flag -> StandingWords.ofStatuses().standing(flag.name()) != Standing.REFUNDED);
        new PostedFlags(cells, candidates, choice, question).settle();
        if (candidates.isOpen(Field.STATUS, choice)) {
            askIfStatus();
        }
    }

    private void takeFlag(Field field, Predicate<TextColumn> isSuch) {
        if (candidates.isOpen(field, choice)) {
            unknown().stream().filter(StandingColumns::isFlag).filter(isSuch).findFirst()
                    .ifPresent(flag -> candidates.add(flag, field, BY_VALUES));
        }
    }

    private static boolean isDraftFlag(TextColumn flag) {
        return DRAFTS.contains(StandingWords.ofStatuses().standing(flag.name()));
    }

    /// A yes under "Is return" is a credit note where it stands beside amounts with a minus, or is called a return; under "Refunded" it is an
    /// invoice that was paid back.
    private void takeReturns() {
        takeCreditFlag(flag -> HeaderWords.of(flag.name()).stream().anyMatch(RETURNS::contains) || isBesideMinus(flag));
    }

    private void takeCreditFlag(Predicate<TextColumn> isSuch) {
        if (candidates.isOpen(Field.KIND, choice)) {
            unknown().stream().filter(StandingColumns::isCreditFlag).filter(isSuch).findFirst()
                    .ifPresent(flag -> candidates.add(flag, Field.KIND, BY_VALUES));
        }
    }

    /// "Refunded" with yes and no, or with 1 and 0, says whether, and not how much.
    private void takeRefundFlags() {
        candidates.of(Field.REFUNDED).stream().filter(candidate -> Look.isYesNo(cells.column(candidate.index())))
                .filter(candidate -> !choice.mentions(Field.REFUNDED)).forEach(candidate -> {
                    candidates.drop(candidate.index(), Optional.of(Field.REFUNDED), "it says whether, not how much");
                    if (candidates.isOpen(Field.CANCELLED, choice)) {
                        candidates.add(candidate.column(), Field.CANCELLED, BY_VALUES);
                    }
                });
    }

    /// Rows that only a second column says are no sales would count.
    private void askIfSeveralFlags() {
        var first = candidates.best(Field.CANCELLED, cells);
        if (first.isEmpty() || choice.mentions(Field.CANCELLED)) {
            return;
        }
        unknown().stream().filter(StandingColumns::isFlag).filter(other -> IntStream.range(0, other.size())
                .anyMatch(row -> YesNo.of(other.text(row)).orElse(false) && !YesNo.of(first.get().text(row)).orElse(false))).findFirst()
                .ifPresent(other -> {
                    throw question.which(Field.CANCELLED, List.of(first.get(), other), "two columns say which rows are no sales");
                });
    }

    private boolean isBesideMinus(TextColumn flag) {
        return candidates.of(Field.NET).stream().flatMap(net -> NumberColumn.of(cells.column(net.index())).stream()).anyMatch(net -> {
            var yes = IntStream.range(0, flag.size()).filter(row -> YesNo.of(flag.text(row)).orElse(false)).toArray();
            return yes.length > 0 && Arrays.stream(yes).allMatch(row -> net.value(row) < 0);
        });
    }

    /// Beside how an invoice is paid, a second column may say that it was cancelled.
    private void takeSecondStatus() {
        candidates.of(Field.STATUS).stream().skip(1).filter(second -> isEndedInPart(cells.column(second.index()))).findFirst()
                .ifPresent(second -> {
                    candidates.drop(second.index(), Optional.of(Field.STATUS), "another column is the status");
                    candidates.add(second.column(), Field.CANCELLED, BY_VALUES);
                });
    }

    private void askIfStatus() {
        var options = unknown().stream().filter(StandingColumns::isEndedInPart).toList();
        if (!options.isEmpty()) {
            throw question.whichOrNone(Field.STATUS, options, "\"" + options.getFirst().name() + "\" could say which rows are no sales",
                    "all rows count");
        }
    }

    private List<TextColumn> unknown() {
        return cells.columns().stream().filter(column -> candidates.isUnknown(column.index())).toList();
    }

    /// Words of statuses, some of which would leave a row out.
    private static boolean isEndedInPart(TextColumn column) {
        return column.distinct() <= FEW_WORDS && column.share(StandingColumns::isStatus) >= MOST
                && column.different().stream().map(StandingWords.ofStatuses()::standing).anyMatch(ENDED::contains);
    }

    private static boolean isStatusName(String word) {
        return NAMES.stream().anyMatch(word::endsWith);
    }

    private static boolean isStatus(String text) {
        return StandingWords.ofStatuses().standing(text) != Standing.UNKNOWN;
    }

    private static boolean isCreditFlag(TextColumn column) {
        return StandingWords.ofKinds().standing(column.name()) == Standing.CREDIT_NOTE
                && column.share(text -> YesNo.of(text).isPresent()) >= MOST;
    }

    private static boolean isFlag(TextColumn column) {
        return ENDED.contains(StandingWords.ofStatuses().standing(column.name())) && column.filled() > 0
                && (column.share(text -> YesNo.of(text).isPresent()) >= MOST
                        || (Look.isDays(column) && column.filled() < column.size()));
    }
}
