package dev.clientele.ingest;

import dev.clientele.ingest.cell.DayFormat;
import dev.clientele.ingest.cell.DayParser;
import dev.clientele.ingest.kind.StandingChoice;
import java.time.ZoneId;
import java.util.Optional;

/// How the rows of a file are read: which cell is what, and how numbers and days are written in it.
///
/// @param file the file's name as the person gave it
/// @param columns which column is which field
/// @param decimalMark `.` or `,`
/// @param days how dates are written; of no meaning in a file without them
/// @param timesIn the zone of times that name none, where the column's name tells it ("Created (UTC)")
/// @param businessZone the zone whose days are business days
/// @param creditNotesAreNegative true where the amounts of credit notes have their minus already
/// @param standings what the person said of the words for kinds and statuses
/// @param saysKinds true for a format in which every document says what it is, so that nothing need be asked of its lines
public record Layout(String file, Columns columns, char decimalMark, DayFormat days, Optional<ZoneId> timesIn, ZoneId businessZone,
        boolean creditNotesAreNegative, StandingChoice standings, boolean saysKinds) {

    public DayParser dayParser() {
        return dayParser(days);
    }

    /// The same for dates written in another way.
    public DayParser dayParser(DayFormat format) {
        return new DayParser(format, businessZone, timesIn);
    }
}
