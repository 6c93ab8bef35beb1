package dev.clientele.ingest;

import dev.clientele.ingest.kind.StandingChoice;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
/// @param profiles the exports that are known by the names of their columns
public record ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark,
        Optional<Character> delimiter, Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings,
        Optional<String> sheet, Profiles profiles) {

    /// The same without profiles.
    public ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark, Optional<Character> delimiter,
            Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings, Optional<String> sheet) {
        this(columns, dateFormat, decimalMark, delimiter, encoding, currency, standings, sheet, Profiles.none());
    }

    /// The same without a word on sheets.
    public ImportOptions(ColumnChoice columns, Optional<String> dateFormat, Optional<Character> decimalMark, Optional<Character> delimiter,
            Optional<Charset> encoding, Optional<Currency> currency, StandingChoice standings) {
        this(columns, dateFormat, decimalMark, delimiter, encoding, currency, standings, Optional.empty());
    }

    /// The same of a file that is known to be written so.
    public ImportOptions written(char cellDelimiter, Charset charset, Optional<Character> mark) {
        return new ImportOptions(columns, dateFormat, mark, Optional.of(cellDelimiter), Optional.of(charset), currency, standings,
                sheet, profiles);
    }

    /// The same with profiles of exports, by which a file may be known.
    public ImportOptions with(Profiles known) {
        return new ImportOptions(columns, dateFormat, decimalMark, delimiter, encoding, currency, standings, sheet, known);
    }

    /// What the person said, and what a profile says where the person said nothing.
    ///
    /// @param names the names of the file's columns
    public ImportOptions or(MappingProfile profile, List<String> names) {
        return new ImportOptions(columns.or(profile, names), dateFormat.or(profile::dateFormat),
                decimalMark.or(profile::decimalMark), delimiter, encoding, currency.or(profile::currency),
                standings.or(profile.standings()), sheet, profiles);
    }

    /// What the person said, as a profile of files with such columns.
    ///
    /// @param names the names of the file's columns, in their order
    public MappingProfile asProfile(String title, List<String> names) {
        return new MappingProfile(title, true, Set.copyOf(names), columns.named(names), standings, dateFormat, decimalMark, currency);
    }

    /// True where something was said that holds for other files of the same kind, too.
    public boolean sayAnything() {
        return !columns.chosen().isEmpty() || !standings.said().isEmpty() || dateFormat.isPresent() || decimalMark.isPresent()
                || currency.isPresent();
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
