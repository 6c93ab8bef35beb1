package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.kind.StandingChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that must not be guessed at: each refusal names the file and says what to type or do.
final class RefusalsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Date,Customer,Net\\n01/02/2025,a,1\\n`          | --date-format d/M/yyyy  (01/02/2025 is 1 February 2025)
            `Date,Customer,Net\\n01/02/2025,a,1\\n`          | --date-format M/d/yyyy  (01/02/2025 is 2 January 2025)
            `Date,Customer,Net\\n13/02/2025,a,1\\n02/13/2025,a,1\\n` | --date-format d/M/yyyy
            `Date,Customer,Net\\n01-02-03,a,1\\n`            | --date-format yy-M-d
            `Date,Customer,Net\\nsoon,a,1\\n`                | say how they are written, such as --date-format dd.MM.yyyy
            `Date,Customer,Net\\n2025-01-01,a,"1,234"\\n`    | --decimal . or --decimal ,
            `Date,Customer,Net\\n2025-01-01,a,1.5\\n2025-01-01,a,"2,5"\\n` | could be read in two ways: 1.5 and 2,5
            `Date,Customer,Total\\n2025-01-01,a,1\\n`        | --map net="Total"
            `Date,Customer,Amount incl. VAT\\n2025-01-01,a,1\\n` | --map net="Amount incl. VAT"
            `Date,Net\\n2025-01-01,1\\n`                     | --map customer=COLUMN
            `Customer,Net\\na,1\\n`                          | --map date=COLUMN
            `Date,Customer,Quantity\\n2025-01-01,a,1\\n`     | --map net=COLUMN, or --map quantity=COLUMN,price=COLUMN
            `Date,Customer,Net,Net\\n2025-01-01,a,1,2\\n`    | columns 3 and 4 are both named "Net". Say which is the net: --map net=3
            `Date,Customer,Qty,Price,Discount\\n2025-01-01,a,1,2,3\\n` | --map discount="Discount" or --map discount-percent="Discount"
            `1,2025-01-01,9.50\\n2,2025-01-02,9.70\\n`       | --map customer=1,date=2,net=3
            `Date,Customer,Net\\n`                           | has a header and no rows below it
            `\\n\\n  \\n`                                    | has no rows
            `Date,Customer,Net\\n2025-01-01,a,1\\n2025-01-02,"b,2\\n` | row 3: a quote (") is opened and not closed
            `a\\nb\\nc\\n`                                   | --delimiter CHARACTER
            `Date,Customer,Net\\n2025-01-01,a,1\\n2025-01-02,\0,2\\n` | row 3: found a zero byte
            `<?xml version="1.0"?>`                          | is XML, not CSV
            `%PDF-1.7`                                       | is a PDF
            `[{"invoice":1,"net":2}]`                        | is JSON, not CSV
            `{"invoices":[]}`                                | is JSON, not CSV
            """)
    void saysWhatToDo(String text, String advice) throws IOException {
        var file = folder.resolve("sales.csv");
        Files.writeString(file, text.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(file, ImportOptions.none())).isInstanceOf(ImportRefusal.class).hasMessageStartingWith(file.toString())
                .hasMessageContaining(advice);
    }

    @Test
    void refusesWhatIsNoFileOfText() throws IOException {
        assertRefused(folder, "is a directory; name the files in it");
        assertRefused(folder.resolve("gone.csv"), "there is no such file");
        assertRefused(Files.createFile(folder.resolve("empty.csv")), "is empty");
        assertRefused(Files.write(folder.resolve("sheet.csv"), new byte[]{'P', 'K', 3, 4, 20, 0}), "an archive or a spreadsheet");
        assertRefused(Files.write(folder.resolve("cut.csv.gz"), new byte[]{0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 75}),
                "cut off or damaged");
    }

    @Test
    void aRowThatIsLongerThanWhatIsTriedOutIsReadOrNamedForWhatItIs() throws IOException {
        var file = folder.resolve("sales.csv");
        assertThat(ReadSales.of("Date,Customer,Net\n2025-01-01," + "a".repeat(100_000) + ",1\n2025-01-02,b,2\n").records()).hasSize(2);
        Files.writeString(file, "Date,Customer,Net\n2025-01-01," + "a".repeat(1_100_000) + ",1\n2025-01-02,b,2\n");
        assertRefused(file, "a cell of more than 1048576 characters");
    }

    @Test
    void anAnswerOnTheCommandLineIsEnough() throws IOException {
        var file = folder.resolve("sales.csv");
        Files.writeString(file, "1;01/02/2025;1,234\n2;03/04/2025;2,345\n", StandardCharsets.UTF_8);
        var options =
                new ImportOptions(ColumnChoice.parse(Contents.INVOICES, List.of("customer=1,date=2", "net=3")), Optional.of("d/M/yyyy"),
                        Optional.of(','),
                        Optional.empty(), Optional.empty(), Optional.empty(), StandingChoice.none());
        var layout = CsvFile.open(file, options, RecordLines.BERLIN, RecordLines.TODAY).layout();
        assertThat(layout.traits()).contains(new FileLayout.Trait("Header", "none"));
        assertThat(layout.layout().days().pattern()).isEqualTo("d/M/yyyy");
    }

    /// Two years in one: until row 1,501 every date could be either.
    @Test
    void aDateFarDownDecidesWhatTheFirstRowsLeaveOpen() throws IOException {
        var text = "Date,Customer,Net\n" + "01/02/2025,a,1.50\n".repeat(1_500) + "12/31/2025,a,1.50\n";
        var file = Files.writeString(folder.resolve("sales.csv"), text);
        assertThat(CsvFile.open(file, ImportOptions.none(), RecordLines.BERLIN, RecordLines.TODAY).layout().layout().days().pattern())
                .isEqualTo("M/d/yyyy");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> read(file, ImportOptions.none())).isInstanceOf(ImportRefusal.class).hasMessageContaining(reason)
                .hasMessageStartingWith(file.toString());
    }

    private static void read(Path file, ImportOptions options) {
        RecordLines.of(file, options);
    }
}
