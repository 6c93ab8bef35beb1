package dev.clientele.app.importing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as people keep them, and as an attacker would make them.
final class SpreadsheetsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    @Test
    void readsTypedCellsWhateverTheyShow() throws IOException {
        var file = workbook(book -> {
            var sheet = book.newWorksheet("Sales");
            header(sheet, "Customer No", "Date", "Quantity", "Unit price", "Discount %");
            sheet.value(1, 0, 123);
            sheet.style(1, 0).format("00000").set();
            sheet.value(1, 1, LocalDate.of(2024, 3, 4));
            sheet.style(1, 1).format("[$-407]d. mmm yy;@").set();
            sheet.value(1, 2, 3);
            sheet.value(1, 3, new BigDecimal("1.234"));
            sheet.value(1, 4, 0.1);
            sheet.style(1, 4).format("0.0%").set();
            sheet.value(2, 0, "00123");
            sheet.value(2, 1, LocalDate.of(2024, 5, 6));
            sheet.style(2, 1).format("m/d/yy").set();
            sheet.value(2, 2, 1000);
            sheet.value(2, 3, new BigDecimal("2.345"));
            sheet.value(2, 4, 0);
            sheet.style(2, 4).format("0.0%").set();
        });
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("00123 2348.33");
        assertThat(transcript.rows("select date(day * 86400, 'unixepoch') from invoice order by day")).containsExactly("2024-03-04",
                "2024-05-06");
    }

    @Test
    void takesTheSheetWithTheTableAndSaysWhichItLeftOut() throws IOException {
        var file = workbook(book -> {
            book.newWorksheet("Notes").value(0, 0, "Ask Anna about March");
            table(book.newWorksheet("Invoices"), "Acme", 100);
            var old = book.newWorksheet("Old");
            table(old, "Gone", 900);
            old.setVisibilityState(VisibilityState.HIDDEN);
        });
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("Acme 100.00");
        assertThat(transcript.said()).contains("Sheet \"Invoices\" was read").contains("\"Old\" (hidden)")
                .contains("\"Notes\" (no such table)");
    }

    @Test
    void asksWhichOfSeveralSheetsItIs() throws IOException {
        var file = workbook(book -> {
            table(book.newWorksheet("January"), "Acme", 100);
            table(book.newWorksheet("February"), "Bolt", 50);
        });
        assertThat(transcript.type(file)).isOne();
        assertThat(transcript.complained()).contains("--sheet NAME (\"January\", \"February\")");
        assertThat(transcript.type(file, "--sheet", "february")).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("Bolt 50.00");
        assertThat(transcript.type(file, "--sheet", "March")).isOne();
        assertThat(transcript.complained()).contains("has no such sheet. Its sheets are: \"January\", \"February\"");
    }

    @Test
    void takesFormulasByTheirValuesAndRejectsThoseWithout() throws IOException {
        var file = workbook(book -> {
            table(book.newWorksheet("Sales"), "Acme", 100);
            table(book.newWorksheet("Unseen"), "x", 1);
        });
        var valued = changed(file, SHEET, text -> text.replace("<v>100</v>", "<f>50*2</f><v>100</v>"));
        assertThat(transcript.type(valued, "--sheet", "Sales")).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("Acme 100.00");
        var valueless = changed(file, SHEET, text -> text.replace("<v>100</v>", "<f>50*2</f>"));
        assertThat(transcript.type(valueless, "--sheet", "Sales")).isOne();
        assertThat(transcript.complained()).contains("=50*2");
    }

    @Test
    void readsCustomersAndProductsToo() throws IOException {
        var sales = workbook(book -> table(book.newWorksheet("Sales"), "Acme", 100));
        assertThat(transcript.type(sales)).isZero();
        var customers = workbook(book -> {
            var sheet = book.newWorksheet("CRM");
            header(sheet, "Customer No", "Account Owner", "Renewal Date", "Satisfaction");
            sheet.value(1, 0, "Acme");
            sheet.value(1, 1, "Anna");
            sheet.value(1, 2, LocalDate.of(2026, 2, 1));
            sheet.style(1, 2).format("dd.mm.yyyy").set();
            sheet.value(1, 3, 9);
        });
        assertThat(transcript.typeAll("--customers", customers.toString())).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select owner || ' ' || satisfaction || ' ' || date(renewal_on * 86400, 'unixepoch')"
                + " from described_customer")).containsExactly("Anna 9 2026-02-01");
    }

    @Test
    void aHiddenSheetOfASpreadsheetIsNotTaken() throws IOException {
        var file = folder.resolve("book.ods");
        var row = "<table:table-row>%s</table:table-row>".formatted(
                List.of("Customer", "Date", "Net").stream().map(InvoiceFiles::text).collect(joining()));
        var sale =
                "<table:table-row>%s<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-31T12:00:00\"/>%s</table:table-row>";
        InvoiceFiles.ods(file, "<table:table table:name=\"Old\" table:style-name=\"ta2\">" + row
                + sale.formatted(InvoiceFiles.text("Gone"), InvoiceFiles.number("9")) + "</table:table><table:table table:name=\"New\">"
                + row
                + sale.formatted(InvoiceFiles.text("Acme"), InvoiceFiles.number("1E2")) + "</table:table>");
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("Acme 100.00");
    }

    @Test
    void refusesWhatNoProgramWrites() throws IOException {
        var good = workbook(book -> table(book.newWorksheet("Sales"), "Acme", 100));
        assertRefused(changed(good, SHEET, text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")), "a cell outside of what a sheet can have");
        assertRefused(changed(good, SHEET, text -> text.replace("<row r=\"2\"", "<row r=\"2000000000\"")), "row 2000000000 follows row 1");
        assertRefused(changed(good, SHEET, text -> text.substring(0, text.length() / 2)), "cut off or damaged");
        assertRefused(changed(good, SHEET, text -> text.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet")
                .replace("<v>100</v>", "<v>&a;</v>")), "cut off or damaged");
        assertRefused(Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(Files.readAllBytes(good), 900)),
                "cut off or damaged");
        var entities = folder.resolve("entities.ods");
        InvoiceFiles.zip(entities, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
        assertRefused(entities, "declares a document type");
        var deep = folder.resolve("deep.ods");
        InvoiceFiles.zip(deep, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a>".repeat(100_000));
        assertRefused(deep, "more than 50 deep");
        assertThat(transcript.sums()).isEmpty();
    }

    /// 200 MB of texts that all sheets share, in 200 kB.
    @Test
    void refusesAWorkbookThatUnpacksToMoreThanItMay() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        var piece = "<si><t>" + "a".repeat(1 << 20) + "</t></si>";
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/sharedStrings.xml"));
            for (var i = 0; i < 410; i++) {
                zip.write(piece.getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
        }
        assertRefused(bomb, "unpacks to more than 400 MB");
    }

    private void assertRefused(Path file, String reason) {
        assertThat(transcript.type(file)).as(file.toString()).isOne();
        assertThat(transcript.complained()).contains(reason).doesNotContain("Exception");
    }

    private Path workbook(Consumer<Workbook> sheets) throws IOException {
        var file = Files.createTempFile(folder, "book", ".bin");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Test", "1.0")) {
            sheets.accept(book);
        }
        return file;
    }

    private static void header(Worksheet sheet, String... names) {
        for (var i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    private static void table(Worksheet sheet, String customer, int net) {
        header(sheet, "Customer No", "Date", "Net");
        sheet.value(1, 0, customer);
        sheet.value(1, 1, "2024-01-31");
        sheet.value(1, 2, net);
    }

    /// The same archive with another text in one of its parts.
    private Path changed(Path archive, String part, UnaryOperator<String> change) throws IOException {
        var changed = Files.createTempFile(folder, "changed", ".bin");
        var parts = new ArrayList<String>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.add(entry.getName());
                parts.add(entry.getName().equals(part) ? change.apply(text) : text);
            }
        }
        InvoiceFiles.zip(changed, parts.toArray(new String[0]));
        return changed;
    }
}
