package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks as programs write them that are not Excel: what the standard leaves away or lets be written in another way.
final class PlainWorkbooksTest {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void cellsAndRowsWithoutReferencesStandOneAfterTheOther() throws IOException {
        assertReads("", """
                <row>%s%s%s%s</row>
                <row>%s<c t="inlineStr"><is><t>2024-01-14</t></is></c>%s<c><v>100.5</v></c></row>
                <row>%s<c t="inlineStr"><is><t>2024-02-15</t></is></c>%s<c><v>50</v></c></row>
                """.formatted(text("Invoice"), text("Date"), text("Customer"), text("Net"), text("1"), text("Ann"), text("2"),
                text("Bob")));
        assertThat(person.sums()).containsExactly("Ann 100.50", "Bob 50.00");
    }

    @Test
    void anEmptyCellWithoutAReferenceKeepsItsPlace() throws IOException {
        assertReads("", """
                <row>%s%s%s%s%s</row>
                <row>%s<c t="inlineStr"><is><t>2024-01-14</t></is></c>%s<c/><c><v>100</v></c></row>
                <row>%s<c t="inlineStr"><is><t>2024-02-15</t></is></c>%s<c><v>3</v></c><c><v>50</v></c></row>
                """.formatted(text("Invoice"), text("Date"), text("Customer"), text("Quantity"), text("Net"), text("1"), text("Ann"),
                text("2"), text("Bob")));
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 50.00");
    }

    @Test
    void daysCountedFrom1904AreTheDaysThatExcelShows() throws IOException {
        assertReads("<workbookPr date1904=\"1\"/>", rows("<c r=\"B2\" s=\"1\"><v>43843</v></c>", "<c r=\"B3\" s=\"1\"><v>43875</v></c>"));
        assertThat(days()).containsExactly("2024-01-14", "2024-02-15");
    }

    @Test
    void nothingIsStoredOfAWorkbookWithDaysInLetters() throws IOException {
        var sheet = rows("<c r=\"B2\" t=\"d\"><v>2024-01-14</v></c>", "<c r=\"B3\" t=\"d\"><v>2024-02-15</v></c>");
        assertThat(person.type(workbook("", "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + sheet + "</sheetData></worksheet>")))
                .isEqualTo(1);
        assertThat(person.complained()).contains("open it in Excel and save it again");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void numbersTypedAsTextAreNumbers() throws IOException {
        assertReads("", rows("<c r=\"B2\" s=\"1\"><v>45305</v></c>", "<c r=\"B3\" s=\"1\"><v>45337</v></c>")
                .replace("<c r=\"D2\"><v>100.5</v></c>", "<c r=\"D2\" t=\"str\"><v>100.5</v></c>"));
        assertThat(person.sums()).containsExactly("Ann 100.50", "Bob 50.00");
        assertThat(days()).containsExactly("2024-01-14", "2024-02-15");
    }

    @Test
    void namesWithAPrefixAreTheSameNames() throws IOException {
        var sheet = rows("<c r=\"B2\" s=\"1\"><v>45305</v></c>", "<c r=\"B3\" s=\"1\"><v>45337</v></c>").replace("</", "</x:")
                .replaceAll("<(?=\\p{L})", "<x:");
        var file = workbook("", "<x:worksheet xmlns:x=\"" + SPREADSHEET + "\"><x:sheetData>" + sheet + "</x:sheetData></x:worksheet>");
        assertThat(person.type(file)).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.50", "Bob 50.00");
    }

    @Test
    void textInSeveralFormatsIsOneText() throws IOException {
        assertReads("", rows("<c r=\"B2\" s=\"1\"><v>45305</v></c>", "<c r=\"B3\" s=\"1\"><v>45337</v></c>").replace("<is><t>Ann</t></is>",
                "<is><r><t>An</t></r><r><rPr><b/></rPr><t>n</t></r></is>"));
        assertThat(person.sums()).containsExactly("Ann 100.50", "Bob 50.00");
    }

    private static String rows(String day, String otherDay) {
        return """
            <row r="1">%s%s%s%s</row>
            <row r="2">%s%s%s<c r="D2"><v>100.5</v></c></row>
            <row r="3">%s%s%s<c r="D3"><v>50</v></c></row>
            """.formatted(text("A1", "Invoice"), text("B1", "Date"), text("C1", "Customer"), text("D1", "Net"), text("A2", "1"), day,
                text("C2", "Ann"), text("A3", "2"), otherDay, text("C3", "Bob"));
    }

    private static String text(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String text(String reference, String words) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private void assertReads(String properties, String rows) throws IOException {
        var file = workbook(properties, "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        assertThat(person.type(file)).as(person.complained()).isZero();
    }

    private List<String> days() {
        return person.rows("select date(day * 86400, 'unixepoch') from invoice order by day");
    }

    private Path workbook(String properties, String sheet) throws IOException {
        var file = folder.resolve("plain.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType="
                    + "\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                    + OFFICE + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + OFFICE
                    + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\">" + properties
                    + "<sheets><sheet name=\"Sales\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + SPREADSHEET + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
