package dev.clientele.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {

    @Test
    void cellsKeepTheirTypesAndNothingIsAFormula() throws IOException {
        var file = new XlsxFormat().files("top", "Top: customers?", List.of(ExportedTables.customers())).getFirst();

        assertThat(file.name()).isEqualTo("top.xlsx");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.content().get()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(1).getCellAsString(0)).contains("Smith, \"Jones\" & Söhne\nLtd");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("279489.02"));
            assertThat(rows.get(1).getCellAsNumber(3)).contains(new BigDecimal("0.1"));
            assertThat(rows.get(1).getCellAsDate(6)).contains(LocalDateTime.of(2020, 2, 29, 0, 0));
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(2).getCellAsString(0)).contains("=HYPERLINK(\"http://evil\")");
            assertThat(rows.get(2).getOptionalCell(5)).isEmpty();
            assertThat(rows.get(4).getCellAsString(0)).contains("All");
        }
    }

    @Test
    void eachTableHasASheetWithANameOfItsOwn() throws IOException {
        var tables = List.of(ExportedTables.customers(), ExportedTables.customers());
        var file = new XlsxFormat().files("flows", "Flows", tables).getFirst();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.content().get()))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Customers", "Customers 2");
        }
    }
}
