package dev.clientele.ingest.sheet;

import dev.clientele.ingest.ImportOptions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// How typed cells are written as text: in one way each, whatever the spreadsheet shows, so that nothing about them must be recognised
/// again. What a person said of cells that are text is how the typed ones are written, too. Not for use by several threads.
public final class CellWords {

    /// The decimals that a spreadsheet computes with; what lies behind them is the rounding of binary numbers.
    private static final MathContext PRECISION = new MathContext(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int MOST_DIGITS = 40;
    private static final String SERIAL = "serial";

    private final Optional<Character> saidMark;
    private final char mark;
    private final DateTimeFormatter days;
    private boolean hasNumbers;

    CellWords(ImportOptions options) {
        saidMark = options.decimalMark();
        mark = saidMark.orElse('.');
        days = options.dateFormat().filter(pattern -> !pattern.equals(SERIAL)).map(CellWords::formatter)
                .orElse(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /// `1234.5`, without an exponent and without marks between thousands.
    public String number(BigDecimal value) {
        hasNumbers = true;
        var rounded = value.round(PRECISION).stripTrailingZeros();
        if (Math.abs((long) rounded.precision() - rounded.scale()) > MOST_DIGITS) {
            return rounded.toString(); // with its exponent: written out it could fill any memory
        }
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('.', mark);
    }

    /// `12.5%` for an eighth.
    public String percentage(BigDecimal value) {
        return number(value.multiply(HUNDRED)) + "%";
    }

    /// `2025-01-31`, with its time where it has one.
    public String day(LocalDateTime moment) {
        var day = days.format(moment);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + TIME.format(moment);
    }

    /// `TRUE` or `FALSE`.
    public String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /// The decimal mark of the text, where it is known: that of the typed numbers.
    Optional<Character> decimalMark() {
        return hasNumbers ? Optional.of(mark) : saidMark;
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        } catch (IllegalArgumentException notOne) {
            return DateTimeFormatter.ISO_LOCAL_DATE; // what is wrong with it is said where the text is read
        }
    }
}
