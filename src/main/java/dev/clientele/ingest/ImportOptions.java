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
/// @param sheet the name of the sheet to read, in a file that has several
public record ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark,
        Optional<Character> delimiter, Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings,
        Optional<String> sheet) {

    /// The same without a word on sheets.
    public ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark, Optional<Character> delimiter,
            Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings) {
        this(columns, dateFormat, decimalMark, delimiter, encoding, currency, standings, Optional.empty());
    }

    /// The same of a file that is known to be written so.
    public ImportOptions written(char cellDelimiter, Charset charset, Optional<Character> mark) {
        return new ImportOptions(columns, dateFormat, mark, Optional.of(cellDelimiter), Optional.of(charset), currency, standings,
                sheet);
    }

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
