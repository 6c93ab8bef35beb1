package dev.clientele.ingest.xlsx;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.sheet.CellWords;
import dev.clientele.ingest.sheet.SheetRows;
import dev.clientele.ingest.sheet.Workbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// A workbook of Excel. Its rows are streamed; what all of its sheets share (texts, formats) is held in memory, up to a limit.
public final class XlsxWorkbook implements Workbook {

    /// The library counts rows that do not name their places from zero, others from one.
    private static final int FIRST_WITHOUT_NUMBER = 0;

    private final String file;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private XlsxWorkbook(String file, ReadableWorkbook workbook, List<Sheet> sheets) {
        this.file = file;
        this.workbook = workbook;
        this.sheets = List.copyOf(sheets);
    }

    /// Opens a workbook.
    ///
    /// @param file what the person named
    /// @param path where it lies
    /// @throws ImportRefusal where it is damaged, or more than a workbook can be
    public static XlsxWorkbook open(String file, Path path) {
        new WorkbookCheck(file, path).check();
        try {
            var workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
            return new XlsxWorkbook(file, workbook, workbook.getSheets().toList());
        } catch (IOException | RuntimeException e) { // the library throws what it pleases at files that are not as they should be
            throw damaged(file, e);
        }
    }

    @Override
    public String format() {
        return "Excel workbook (.xlsx)";
    }

    @Override
    public List<Workbook.Tab> sheets() {
        return sheets.stream().map(sheet -> new Workbook.Tab(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE)).toList();
    }

    @Override
    public void read(int sheet, CellWords words, SheetRows rows) {
        var cells = new XlsxCells(words, workbook.isDate1904());
        var texts = new ArrayList<String>();
        var last = 0;
        var before = 0;
        try (var stream = sheets.get(sheet).openStream()) {
            for (var row : (Iterable<Row>) stream::iterator) {
                if (row.getRowNum() == FIRST_WITHOUT_NUMBER) {
                    before = 1;
                }
                var number = row.getRowNum() + before;
                refuseIfOutOfOrder(number, last);
                last = number;
                cells.fill(row, texts);
                if (texts.stream().anyMatch(text -> !text.isBlank()) && !rows.row(last, texts)) {
                    return;
                }
            }
        } catch (ImportRefusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private void refuseIfOutOfOrder(int number, int last) {
        if (number <= last || number > SheetRows.MOST_ROWS) {
            throw new ImportRefusal(file + " is damaged: row " + number + " follows row " + last + "; open it in Excel and save it again");
        }
    }

    private static ImportRefusal damaged(String file, Exception cause) {
        return new ImportRefusal(
                file + " cannot be read as an Excel workbook: it is cut off or damaged; open it in Excel and save it again",
                cause);
    }
}
