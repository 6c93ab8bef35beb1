package dev.clientele.app.importing;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The command line's options on how files are written.
final class ReadingOptions {

    @Option(names = "--map", paramLabel = "FIELD=COLUMN",
            description = "Which column is what, by name or number, separated by commas: customer=Debitor,net=5. COLUMN - means none.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--date-format", paramLabel = "PATTERN",
            description = "How dates are written: dd.MM.yyyy, M/d/yyyy, yyyyMMdd, d MMM yyyy.")
    private @Nullable String dateFormat;

    @Option(names = "--decimal", paramLabel = "MARK", description = "The decimal mark: . or ,")
    private @Nullable String decimalMark;

    @Option(names = "--delimiter", paramLabel = "CHARACTER",
            description = "What separates columns: comma, semicolon, tab, bar, space or a character.")
    private @Nullable String delimiter;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The character set: UTF-8, windows-1252, IBM850, ...")
    private @Nullable String encoding;

    @Option(names = "--currency", paramLabel = "CODE",
            description = "The currency of amounts that name none; in a first import also the one to report in.")
    private @Nullable String currency;

    @Option(names = "--status", paramLabel = "WORD=ANSWER",
            description = "What a status or a kind of document is, separated by commas: booked=count,parked=leave-out,returned=credit.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--max-unknown", paramLabel = "SHARE",
            description = "Ask about unknown statuses and kinds when they carry more of the money than this, such as 1%% (default: 0.5%%).")
    private @Nullable String maxUnknown;

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook to read, where several could be it.")
    private @Nullable String sheet;

    boolean nameColumns() {
        return !columns.isEmpty();
    }

    boolean nameSheet() {
        return sheet != null;
    }

    /// What was said about files of such contents.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where an option's value is none
    ImportOptions about(Contents contents) {
        return new ImportOptions(ColumnChoice.parse(contents, columns), Optional.ofNullable(dateFormat),
                Optional.ofNullable(decimalMark).map(ImportWords::decimalMark), Optional.ofNullable(delimiter).map(ImportWords::delimiter),
                Optional.ofNullable(encoding).map(ImportWords::encoding), Optional.ofNullable(currency).map(ImportWords::currency),
                ImportWords.standings(statuses, Optional.ofNullable(maxUnknown)), Optional.ofNullable(sheet));
    }
}
