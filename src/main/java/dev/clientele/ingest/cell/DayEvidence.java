package dev.clientele.ingest.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the dates of a column tell about their format: for each set of formats that a cell could have, how many cells
/// have exactly that set.
public final class DayEvidence {

    /// Numbers of days before 2000 are taken for other numbers.
    private static final int EARLIEST_SERIAL = Math.toIntExact(LocalDate.of(2000, 1, 1).toEpochDay());
    private static final List<DayFormat> CANDIDATES = candidates("yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "d.M.yyyy",
            "d/M/yyyy",
            "d-M-yyyy", "M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "d.M.yy", "d/M/yy", "d-M-yy", "M/d/yy", "M-d-yy", "M.d.yy", "yy-M-d", "yy/M/d",
            "yy.M.d", "ddMMyyyy", "d MMM yyyy", "d-MMM-yyyy", "d. MMM yyyy", "d/MMM/yyyy", "d MMM yy", "d-MMM-yy", "MMM d, yyyy",
            "MMM d yyyy", "yyyy-MMM-d", "serial");
    private static final double MOST = 0.5;

    private final int latest;
    private final boolean takesSerials;
    private final Map<Long, Tally> tallies = new HashMap<>();
    private long cells;
    private String unread = "";

    /// @param latest no date of the file is later: this tells `25/01/31` from `31/01/25`
    public DayEvidence(LocalDate latest) {
        this(latest, false);
    }

    private DayEvidence(LocalDate latest, boolean takesSerials) {
        this.latest = Math.toIntExact(latest.toEpochDay());
        this.takesSerials = takesSerials;
    }

    /// Of a column that is known to have dates, so that numbers in it may be a spreadsheet's numbers of days.
    public static DayEvidence ofDates(LocalDate latest) {
        return new DayEvidence(latest, true);
    }

    public void add(char[] text, int start, int end) {
        cells++;
        var formats = 0L;
        for (var i = 0; i < CANDIDATES.size(); i++) {
            formats |= fits(CANDIDATES.get(i), text, start, end) ? 1L << i : 0;
        }
        if (formats != 0) {
            tallies.computeIfAbsent(formats, key -> new Tally(new String(text, start, end - start))).count++;
        } else if (unread.isEmpty()) {
            unread = new String(text, start, end - start);
        }
    }

    private boolean fits(DayFormat format, char[] text, int start, int end) {
        if (!format.isSerial()) {
            return format.fits(text, start, end, latest);
        }
        var read = takesSerials ? format.read(text, start, end) : DayFormat.NO_DATE;
        return read != DayFormat.NO_DATE && (int) (read >> 32) >= EARLIEST_SERIAL && (int) (read >> 32) <= latest;
    }

    /// The formats that explain the column equally well: one where it is known, several where the person must say,
    /// none where no usual format fits half of the cells.
    public List<DayFormat> formats() {
        var best = 0L;
        var chosen = new ArrayList<DayFormat>();
        for (var i = 0; i < CANDIDATES.size(); i++) {
            var fitting = fitting(i);
            if (fitting >= best && fitting > 0) {
                if (fitting > best) {
                    chosen.clear();
                }
                best = fitting;
                chosen.add(CANDIDATES.get(i));
            }
        }
        return best < cells * MOST ? List.of() : withRivals(chosen);
    }

    /// A cell of the column that the format reads, to show what it means.
    public Optional<String> example(DayFormat format) {
        var index = CANDIDATES.indexOf(format);
        return tallies.entrySet().stream().filter(entry -> has(entry.getKey(), index)).map(entry -> entry.getValue().example)
                .findFirst();
    }

    /// A cell that none of the usual formats reads, empty where there is none.
    public String unread() {
        return unread;
    }

    /// Adds the format with day and month changed about where some cells can only be that one.
    private List<DayFormat> withRivals(List<DayFormat> chosen) {
        if (chosen.size() != 1) {
            return chosen;
        }
        var index = CANDIDATES.indexOf(chosen.getFirst());
        for (var rival = 0; rival < CANDIDATES.size(); rival++) {
            if (isTurned(chosen.getFirst().pattern(), CANDIDATES.get(rival).pattern()) && hasCellOnlyFor(rival, index)) {
                return List.of(chosen.getFirst(), CANDIDATES.get(rival));
            }
        }
        return chosen;
    }

    private boolean hasCellOnlyFor(int format, int other) {
        return tallies.keySet().stream().anyMatch(formats -> has(formats, format) && !has(formats, other));
    }

    private long fitting(int format) {
        return tallies.entrySet().stream().filter(entry -> has(entry.getKey(), format)).mapToLong(entry -> entry.getValue().count).sum();
    }

    private static boolean has(long formats, int format) {
        return format >= 0 && ((formats >> format) & 1) == 1;
    }

    private static boolean isTurned(String pattern, String other) {
        return pattern.replace('M', '?').replace('d', 'M').replace('?', 'd').equals(other);
    }

    private static List<DayFormat> candidates(String... patterns) {
        return List.of(patterns).stream().map(DayFormat::of).toList();
    }

    private static final class Tally {
        private final String example;
        private long count;

        private Tally(String example) {
            this.example = example;
        }
    }
}
