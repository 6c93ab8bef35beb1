package dev.clientele.ingest.xlsx;

import dev.clientele.ingest.sheet.CellWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/// The cells of a workbook as text. A formula is what it came to when the workbook was saved; one without such a value stays a formula,
/// which no column of numbers or dates takes. Not for use by several threads.
final class XlsxCells {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /// Days up to here are counted as if 1900 had a 29 February.
    private static final int LAST_WRONG_DAY = 60;
    private static final int LATEST = 2_958_465;
    private static final long SECONDS_A_DAY = 86_400;

    private final CellWords words;
    private final boolean isFrom1904;
    private final Map<String, NumberFormat> formats = new HashMap<>();

    XlsxCells(CellWords words, boolean isFrom1904) {
        this.words = words;
        this.isFrom1904 = isFrom1904;
    }

    /// Fills in a row's texts from the first column on.
    void fill(Row row, List<String> texts) {
        texts.clear();
        for (var i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
    }

    private String text(Cell cell) {
        var value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR) {
            return Optional.ofNullable(cell.getRawValue()).orElseGet(() -> formula(cell));
        }
        return switch (value) {
            case BigDecimal number -> number(number, cell);
            case Boolean truth -> words.truth(truth);
            default -> value.toString();
        };
    }

    private static String formula(Cell cell) {
        return Optional.ofNullable(cell.getFormula()).filter(formula -> !formula.isEmpty()).map(formula -> "=" + formula).orElse("");
    }

    private String number(BigDecimal value, Cell cell) {
        var pattern = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        var id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        return switch (formats.computeIfAbsent(id + " " + pattern, key -> NumberFormat.of(id, pattern))) {
            case PLAIN -> words.number(value);
            case PERCENTAGE -> words.percentage(value);
            case DATE -> moment(value).map(words::day).orElseGet(() -> words.number(value));
            case PADDED -> padded(value, pattern.length());
        };
    }

    private String padded(BigDecimal value, int digits) {
        var plain = words.number(value);
        return value.signum() < 0 || value.stripTrailingZeros().scale() > 0 || plain.length() >= digits
                ? plain
                : "0".repeat(digits - plain.length()) + plain;
    }

    /// The moment of a count of days; empty where it is a time without a day, or none.
    private Optional<LocalDateTime> moment(BigDecimal value) {
        var count = value.doubleValue();
        if (count < 1 || count > LATEST) {
            return Optional.empty();
        }
        var seconds = Math.round(count * SECONDS_A_DAY);
        var day = seconds / SECONDS_A_DAY;
        var start = isFrom1904 ? DAY_ZERO_1904 : DAY_ZERO.plusDays(day < LAST_WRONG_DAY ? 1 : 0);
        return Optional.of(start.plusDays(day).atStartOfDay().plusSeconds(seconds % SECONDS_A_DAY));
    }
}
