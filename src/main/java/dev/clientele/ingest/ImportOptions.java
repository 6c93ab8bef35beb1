package dev.clientele.ingest;

import dev.clientele.ingest.kind.StandingChoice;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Optional;

/// What a person said about a file; whatever is empty is recognised from the file itself.
///
/// @param columns what the file has in its rows, and which column is which field
/// @param dateFormat the pattern of the dates
/// @param decimalMark `.` or `,`
/// @param delimiter what separates cells; a space stands for runs of blanks
/// @param encoding the character set
/// @param currency the currency of amounts that name none
/// @param standings what the words for kinds and statuses mean
public record ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark,
        Optional<Character> delimiter, Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings) {

    /// Nothing said about a file of invoices: everything is recognised.
    public static ImportOptions none() {
        return none(Contents.INVOICES);
    }

    /// Nothing said: everything is recognised.
    public static ImportOptions none(Contents contents) {
        return new ImportOptions(ColumnChoice.none(contents), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), StandingChoice.none());
    }
}
