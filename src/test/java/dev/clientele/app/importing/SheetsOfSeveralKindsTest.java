package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks whose sheets are of several kinds: invoices, customers, products, costs.
final class SheetsOfSeveralKindsTest {

    private static final List<List<Object>> SALES =
            List.of(List.of("Rechnungsnr", "Rechnungsdatum", "Kundennr", "Artikelnr", "Menge", "Netto"),
                    List.of("R1", "2024-01-14", "K1", "A1", 2, 100), List.of("R2", "2024-02-15", "K2", "A2", 1, 50));
    private static final List<List<Object>> CUSTOMERS = List.of(List.of("Stand 31.12.2024"), List.of(),
            List.of("Kundennr", "Firma", "Betreuer", "Branche"), List.of("K1", "Kronstahl", "Anna", "Stahl"),
            List.of("K2", "Berg", "Ben", "Bergbau"));
    private static final List<List<Object>> PRODUCTS =
            List.of(List.of("Artikelnr", "Bezeichnung", "Warengruppe"), List.of("A1", "Rohr", "Rohre"),
                    List.of("A2", "Bohrer", "Werkzeug"));
    private static final List<List<Object>> COSTS = List.of(List.of("Monat", "Kostenart", "Betrag", "Kundennr"),
            List.of("2024-01", "Akquise", 30, "K1"), List.of("2024-02", "Service", 20, "K2"));

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    @Test
    void eachIsTakenForWhatItIs() throws IOException {
        assertThat(transcript.type(all())).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("K1 100.00", "K2 50.00");
        assertThat(transcript.rows("select number || ' ' || name || ' ' || owner from described_customer order by number"))
                .containsExactly("K1 Kronstahl Anna", "K2 Berg Ben");
        assertThat(transcript.rows("select number || ' ' || category from described_product order by number")).containsExactly("A1 Rohre",
                "A2 Werkzeug");
        assertThat(transcript.rows("select sum(amount) from cost")).containsExactly("5000");
        assertThat(transcript.said())
                .contains("Sheet \"Daten\" was read; left out: \"Kunden\" (customers), \"Artikel\" (products), \"K\" (costs)");
    }

    @Test
    void oneOfThemIsTakenWhereItAloneIsAskedFor() throws IOException {
        assertThat(transcript.typeAll("--customers", all().toString())).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select count(*) from described_customer")).containsExactly("2");
        assertThat(transcript.sums()).isEmpty();
    }

    @Test
    void aSheetThatIsNamedIsTakenAlone() throws IOException {
        assertThat(transcript.type(all(), "--sheet", "Daten")).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select count(*) from described_customer where owner <> ''")).containsExactly("0");
    }

    @Test
    void twoOfOneKindAreAskedAbout() throws IOException {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put("2023", SALES);
        sheets.put("2024", SALES);
        sheets.put("Kunden", CUSTOMERS);
        assertThat(transcript.type(book(sheets))).isOne();
        assertThat(transcript.complained()).contains("more than one could be it", "--sheet NAME (\"2023\", \"2024\")");
        assertThat(transcript.sums()).isEmpty();
    }

    private Path all() throws IOException {
        var sheets = new LinkedHashMap<String, List<List<Object>>>();
        sheets.put("Kunden", CUSTOMERS);
        sheets.put("Artikel", PRODUCTS);
        sheets.put("Daten", SALES);
        sheets.put("K", COSTS);
        return book(sheets);
    }

    private Path book(Map<String, List<List<Object>>> sheets) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> {
                var sheet = book.newWorksheet(name);
                for (var row = 0; row < rows.size(); row++) {
                    for (var column = 0; column < rows.get(row).size(); column++) {
                        if (rows.get(row).get(column) instanceof Integer number) {
                            sheet.value(row, column, number);
                        } else {
                            sheet.value(row, column, String.valueOf(rows.get(row).get(column)));
                        }
                    }
                }
            });
        }
        return file;
    }
}
