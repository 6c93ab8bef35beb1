package dev.clientele.render.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.clientele.command.Attachment;
import dev.clientele.command.Column;
import dev.clientele.command.FileFormat;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A file of comma-separated values for each table (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets know the
/// encoding): a head of column labels, then the rows without totals. Amounts have the reporting currency's decimals and a
/// point, shares are fractions, days ISO; an undefined cell is empty.
public final class CsvFormat implements FileFormat {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public List<Attachment> files(String name, String title, List<Table> tables) {
        var names = new FileNames(name, tables);
        var files = new ArrayList<Attachment>();
        for (var i = 0; i < tables.size(); i++) {
            var table = tables.get(i);
            files.add(new Attachment(names.of(i) + ".csv", "text/csv; charset=utf-8", table.weight(), () -> bytes(table)));
        }
        return files;
    }

    private static byte[] bytes(Table table) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::label).map(Formulas::defused).toList());
            table.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvFormat::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Value value) {
        return switch (value) {
            case Money money -> money.major().toPlainString();
            case Value.Count(long count) -> Long.toString(count);
            case Value.Share(double share) -> plain(share);
            case Value.Change(double change) -> plain(change);
            case Value.Points(double points) -> plain(points);
            case Value.Decimal(double number) -> plain(number);
            case Value.Day(var day) -> day.toString();
            case Value.Text(String text) -> Formulas.defused(text);
            case Value.Undefined ignored -> "";
        };
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString();
    }
}
