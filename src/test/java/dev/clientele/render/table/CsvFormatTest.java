package dev.clientele.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.clientele.command.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

    @Test
    void everyCellIsRawAndEveryTextWhole() {
        var file = new CsvFormat().files("top", "Top", List.of(ExportedTables.customers())).getFirst();

        assertThat(file.name()).isEqualTo("top.csv");
        assertThat(text(file)).startsWith("\uFEFFCustomer,Net revenue,").contains("\r\n").endsWith("\r\n");
        try (var rows = CsvReader.builder().ofCsvRecord(text(file).substring(1))) {
            assertThat(rows.stream().map(row -> row.getFields())).containsExactly(
                    List.of("Customer", "Net revenue", "Orders", "Share", "Change", "Usual gap", "Since"),
                    List.of("Smith, \"Jones\" & Söhne\nLtd", "279489.02", "1234", "0.1", "0.25", "24.5", "2020-02-29"),
                    List.of("'=HYPERLINK(\"http://evil\")", "-0.05", "0", "0.00000010", "-1.0", "", "2020-02-29"),
                    List.of("'@SUM(A1)", "0.00", "1", "0.0", "0.0", "24.5", "2020-02-29"));
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void severalTablesAreSeveralFiles() {
        var tables = List.of(ExportedTables.customers(), ExportedTables.customers());
        assertThat(new CsvFormat().files("flows", "Flows", tables)).extracting(Attachment::name).containsExactly("flows-1.csv",
                "flows-2.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1234", "-2+3", "@cmd", "\t=1", "\r=1", "\n=1", "＝1"})
    void whatASpreadsheetCouldRunIsDefused(String text) {
        assertThat(Formulas.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Müller", "1 = 1", "A-B", " =1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(Formulas.defused(text)).isEqualTo(text);
    }

    private static String text(Attachment file) {
        return new String(file.content().get(), StandardCharsets.UTF_8);
    }
}
