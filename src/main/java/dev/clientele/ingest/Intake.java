package dev.clientele.ingest;

import dev.clientele.ingest.kind.Standing;
import dev.clientele.ingest.kind.UnclearWords;
import dev.clientele.model.SalesRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of the rows of one file: how many were seen, kept and rejected, and the sums over those kept. Filled by
/// the one thread that reads the file.
public final class Intake {

    private final ProblemLog problems;
    private final Notes notes = new Notes();
    private final Remarks remarks = new Remarks();
    private final UnclearWords unclear = new UnclearWords();
    private final Map<Standing, List<SalesRecord>> withdrawn = new EnumMap<>(Standing.class);
    private long rows;
    private long kept;
    private long net;
    private long unassignedNet;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;

    public Intake(ProblemLog problems) {
        this.problems = problems;
    }

    /// Rows seen, the header not counted.
    public long rows() {
        return rows;
    }

    public long kept() {
        return kept;
    }

    /// The net revenue of the rows kept, in minor units of the reporting currency.
    public long net() {
        return net;
    }

    /// The part of [#net()] that has no customer.
    public long unassignedNet() {
        return unassignedNet;
    }

    public Optional<LocalDate> firstDay() {
        return firstDay > lastDay ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
    }

    public Optional<LocalDate> lastDay() {
        return firstDay > lastDay ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
    }

    public Notes notes() {
        return notes;
    }

    /// What the person should hear about how the file was read.
    public Remarks remarks() {
        return remarks;
    }

    /// The words for kinds and statuses that nobody knows, with what hangs on them.
    public UnclearWords unclear() {
        return unclear;
    }

    /// Rows with an invoice number that were left out for what their invoice is now: an earlier import may have taken it as a sale.
    public Map<Standing, List<SalesRecord>> withdrawn() {
        return Collections.unmodifiableMap(withdrawn);
    }

    public void withdraw(Standing standing, SalesRecord row) {
        withdrawn.computeIfAbsent(standing, key -> new ArrayList<>()).add(row);
    }

    public ProblemLog problems() {
        return problems;
    }

    /// True where more than the given share of the rows was rejected.
    public boolean isPast(double share) {
        return problems.count() > share * rows;
    }

    /// Counts a row that was read.
    public void seen() {
        rows++;
    }

    /// Counts a row that became a part of a profile.
    public void keep() {
        kept++;
    }

    /// Counts a row that became a record.
    public void keep(SalesRecord salesRecord, int day) {
        keep();
        net += salesRecord.net();
        unclear.addMoney(salesRecord.net());
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        if (salesRecord.customer().isEmpty()) {
            unassignedNet += salesRecord.net();
            notes.add(NoteKind.UNASSIGNED);
        }
        if (salesRecord.net() < 0) {
            notes.add(NoteKind.NEGATIVE);
        } else if (salesRecord.original() == 0) {
            notes.add(NoteKind.ZERO);
        }
    }

    /// Takes rows out again that the store turned down.
    public void withdraw(long rowCount, long netOfThem, long unassignedNetOfThem) {
        kept -= rowCount;
        net -= netOfThem;
        unassignedNet -= unassignedNetOfThem;
    }
}
