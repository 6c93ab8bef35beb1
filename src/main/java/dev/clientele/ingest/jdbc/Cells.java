package dev.clientele.ingest.jdbc;

import dev.clientele.ingest.sheet.CellWords;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The values of a result, row by row, whatever the driver makes of them.
final class Cells {

    private static final int MOST_DIGITS = 15;

    private final ResultSet rows;
    private final List<Integer> types = new ArrayList<>();
    private final List<Boolean> hasZone = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Cells(ResultSet rows) throws SQLException {
        this.rows = rows;
        var columns = rows.getMetaData();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
            types.add(columns.getColumnType(i));
            hasZone.add(hasZone(columns, i));
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /// The value of a column, the first being 0: a number, a truth, a day, a moment with or without a zone, or text; none for NULL and for
    /// what is no text.
    @Nullable
    Object value(int column) throws SQLException {
        var value = rows.getObject(column + 1);
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean truth -> truth;
            case String text -> text;
            case byte[] binary -> null;
            case LocalDate day -> day;
            case LocalDateTime moment -> moment;
            case OffsetDateTime moment -> moment;
            default -> other(column);
        };
    }

    /// As text in the way of typed cells of a spreadsheet.
    String text(int column, CellWords words) throws SQLException {
        return switch (value(column)) {
            case null -> "";
            case Boolean truth -> words.truth(truth);
            case Double number when !Double.isFinite(number) -> number.toString();
            case Float number when !Float.isFinite(number) -> number.toString();
            case Number number -> number(new BigDecimal(number.toString()), words);
            case LocalDate day -> words.day(day.atStartOfDay());
            case LocalDateTime moment -> words.day(moment.withNano(0));
            case OffsetDateTime moment -> moment.toInstant().toString();
            case Object text -> text.toString();
        };
    }

    /// A spreadsheet's numbers are as precise as binary ones; a database's may be long and exact, as numbers of documents are.
    private static String number(BigDecimal number, CellWords words) {
        return number.precision() > MOST_DIGITS ? number.toPlainString() : words.number(number);
    }

    private @Nullable Object other(int column) throws SQLException {
        try {
            return switch (types.get(column)) {
                case Types.DATE -> rows.getObject(column + 1, LocalDate.class);
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> hasZone.get(column)
                        ? rows.getObject(column + 1, OffsetDateTime.class)
                        : rows.getObject(column + 1, LocalDateTime.class);
                default -> rows.getString(column + 1);
            };
        } catch (SQLException untyped) {
            return rows.getString(column + 1);
        }
    }

    private static boolean hasZone(ResultSetMetaData columns, int index) throws SQLException {
        var type = columns.getColumnTypeName(index).toLowerCase(Locale.ROOT);
        return columns.getColumnType(index) == Types.TIMESTAMP_WITH_TIMEZONE || type.contains("tz") || type.contains("offset")
                || type.contains("with time zone");
    }
}
