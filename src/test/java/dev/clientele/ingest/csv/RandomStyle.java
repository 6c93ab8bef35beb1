package dev.clientele.ingest.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// One of the many ways to write a file.
///
/// @param grouping what marks the thousands, `\0` for nothing
record RandomStyle(char delimiter, String lineEnd, Charset charset, boolean hasMark, boolean quotesAll, char decimalMark, char grouping,
        String datePattern, String time, boolean isCompressed) {

    private static final List<String> DATES =
            List.of("yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy", "d/M/yyyy", "M/d/yyyy", "MM/dd/yyyy", "dd-MM-yyyy",
                    "d MMM yyyy", "MMM d, yyyy", "dd.MM.yy", "MM/dd/yy", "yyyy/MM/dd");
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "US-ASCII");

    static RandomStyle of(Random random) {
        var decimalMark = pick(random, List.of('.', ','));
        var grouping = pick(random, List.of('\0', '\0', decimalMark == '.' ? ',' : '.', ' ', '\u00a0', '\''));
        var charset = Charset.forName(pick(random, CHARSETS));
        var safe = charset.equals(StandardCharsets.US_ASCII) && grouping == '\u00a0' ? ' ' : grouping;
        return new RandomStyle(pick(random, List.of(',', ';', '\t', '|')), pick(random, List.of("\n", "\r\n")), charset,
                random.nextBoolean(),
                random.nextBoolean(), decimalMark, safe, pick(random, DATES), pick(random, List.of("", "", " 08:15", " 23:59:59")),
                random.nextInt(4) == 0);
    }

    boolean isAscii() {
        return charset.equals(StandardCharsets.US_ASCII);
    }

    boolean isUnicode() {
        return charset.name().startsWith("UTF");
    }

    byte[] write(List<RandomSale> sales) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Invoice No", "Invoice Date", "Customer No", "Customer Name", "Net"));
        sales.forEach(sale -> rows.add(List.of(sale.invoice(), date(sale.day()) + time,
                "C" + Integer.toHexString(sale.name().hashCode()) + "-", sale.name(), amount(sale.cents()))));
        return bytes(rows);
    }

    /// A file of rows of cells.
    byte[] bytes(List<List<String>> rows) throws IOException {
        var text = new StringBuilder(mark());
        rows.forEach(cells -> text.append(row(cells)));
        var bytes = new ByteArrayOutputStream();
        try (var out = isCompressed ? new GZIPOutputStream(bytes) : bytes) {
            out.write(text.toString().getBytes(charset));
        }
        return bytes.toByteArray();
    }

    /// True where an honest reader has to ask: no date shows which is the day, or no amount shows which is the decimal mark.
    boolean isUnclear(List<RandomSale> sales) {
        return isUnclear(sales.stream().map(RandomSale::day));
    }

    boolean isUnclear(Stream<LocalDate> days) {
        return datePattern.matches("d/M/yyyy|M/d/yyyy|MM/dd/yyyy|dd-MM-yyyy|dd\\.MM\\.yyyy|dd\\.MM\\.yy|MM/dd/yy")
                && days.allMatch(day -> day.getDayOfMonth() <= 12 || (datePattern.endsWith("/yy") || datePattern.endsWith(".yy")));
    }

    private String mark() {
        return hasMark && isUnicode() ? "\ufeff" : "";
    }

    private String row(List<String> cells) {
        return cells.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(delimiter))) + lineEnd;
    }

    private String quoted(String cell) {
        var isNeeded = quotesAll || cell.indexOf(delimiter) >= 0 || cell.contains("\"") || cell.contains("\n");
        return isNeeded ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(datePattern, Locale.ENGLISH).format(day);
    }

    private String amount(long cents) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimalMark);
        symbols.setGroupingSeparator(grouping == '\0' ? '_' : grouping);
        return new DecimalFormat(grouping == '\0' ? "0.00" : "#,##0.00", symbols).format(BigDecimal.valueOf(cents, 2));
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
