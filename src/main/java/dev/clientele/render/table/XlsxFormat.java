package dev.clientele.render.table;

import dev.clientele.command.Attachment;
import dev.clientele.command.Column;
import dev.clientele.command.FileFormat;
import dev.clientele.command.Refusal;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// One Excel workbook with a sheet for each table: a frozen head with a filter, typed cells in the columns' formats, the
/// totals in bold. Text is stored as text, so that nothing is taken for a formula; an undefined cell is empty.
public final class XlsxFormat implements FileFormat {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHANGE = "+0.0%;-0.0%;0.0%";
    private static final double NARROW = 14;
    private static final double WIDE = 32;

    @Override
    public String word() {
        return "xlsx";
    }

    @Override
    public List<Attachment> files(String name, String title, List<Table> tables) {
        if (tables.isEmpty()) {
            return List.of();
        }
        if (tables.stream().anyMatch(table -> table.rows().size() + 2 > Worksheet.MAX_ROWS)) {
            throw new Refusal("An Excel sheet holds " + Worksheet.MAX_ROWS + " rows, and this answer has more. Take it as CSV.");
        }
        return List.of(new Attachment(name + ".xlsx", TYPE, tables.stream().mapToLong(Table::weight).sum(), () -> bytes(title, tables)));
    }

    private static byte[] bytes(String title, List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        var names = new FileNames(title, tables).sheets(title);
        try (var workbook = new Workbook(bytes, "Clientele", "1.0")) {
            for (var i = 0; i < tables.size(); i++) {
                sheet(workbook.newWorksheet(names.get(i)), tables.get(i));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, Table table) {
        var columns = table.columns();
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).label());
            sheet.width(column, columns.get(column).unit() == Unit.Plain.TEXT ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        for (var row = 0; row < table.rows().size(); row++) {
            row(sheet, row + 1, columns, table.rows().get(row));
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        }
        if (!table.totals().isEmpty()) {
            var last = table.rows().size() + 1;
            row(sheet, last, columns, table.totals());
            sheet.range(last, 0, last, columns.size() - 1).style().bold().set();
        }
    }

    private static void row(Worksheet sheet, int row, List<Column> columns, List<Value> cells) {
        for (var column = 0; column < columns.size(); column++) {
            cell(sheet, row, column, cells.get(column));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Value value) {
        switch (value) {
            case Money money -> number(sheet, row, column, money.major(), Money.digits(money.currency()) == 0 ? "#,##0" : "#,##0.00");
            case Value.Count(long count) -> number(sheet, row, column, count, "#,##0");
            case Value.Share(double share) -> number(sheet, row, column, share, "0.0%");
            case Value.Change(double change) -> number(sheet, row, column, change, CHANGE);
            case Value.Points(double points) -> number(sheet, row, column, points, CHANGE);
            case Value.Decimal(double decimal) -> number(sheet, row, column, decimal, "#,##0.00");
            case Value.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Value.Text(String text) -> sheet.value(row, column, text);
            case Value.Undefined ignored -> {
                // stays empty
            }
        }
    }

    private static void number(Worksheet sheet, int row, int column, Number number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }
}
