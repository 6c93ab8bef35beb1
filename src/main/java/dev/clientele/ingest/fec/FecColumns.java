package dev.clientele.ingest.fec;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.ledger.LedgerLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The columns of a file by their names, in any order, and what separates them.
record FecColumns(char delimiter, Map<String, Integer> places) {

    private static final Set<String> NEEDED = Set.of("journalcode", "ecriturenum", "ecrituredate", "comptenum");
    private static final List<Character> DELIMITERS = List.of('\t', '|', ';', ',');
    private static final Pattern CUSTOMERS_OWN = Pattern.compile("41[136]0*[^0].*");
    private static final Pattern AMOUNT = Pattern.compile("[-+]?\\d{1,18}([.]\\d{0,6})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");
    /// What customers owe, not what they paid in advance (419) or will be invoiced (418).
    private static final Set<String> RECEIVABLES = Set.of("411", "413", "416");
    private static final Set<String> CREDITS = Set.of("c", "-1", "-");

    FecColumns {
        places = Map.copyOf(places);
    }

    /// True where a line is the header of such a file.
    static boolean isHeader(String line) {
        return DELIMITERS.stream().map(delimiter -> of(line, delimiter)).anyMatch(FecColumns::isWhole);
    }

    /// @throws ImportRefusal where the line is no header
    static FecColumns of(String file, String line) {
        return DELIMITERS.stream().map(delimiter -> of(line, delimiter)).filter(FecColumns::isWhole).findFirst()
                .orElseThrow(() -> new ImportRefusal(file + ": its first line does not name the columns of a FEC"));
    }

    private static FecColumns of(String line, char delimiter) {
        Map<String, Integer> places = new HashMap<>();
        for (var name : cells(line, delimiter)) {
            places.putIfAbsent(name.toLowerCase(Locale.ROOT), places.size());
        }
        return new FecColumns(delimiter, places);
    }

    private boolean isWhole() {
        return places.keySet().containsAll(NEEDED)
                && (places.keySet().containsAll(Set.of("debit", "credit")) || places.keySet().containsAll(Set.of("montant", "sens")));
    }

    /// Whether the line has as many cells as the header.
    boolean fits(String line) {
        return cells(line, delimiter).size() >= places.size();
    }

    /// @throws NumberFormatException where an amount is none
    LedgerLine line(String text, long row) {
        var cells = cells(text, delimiter);
        var account = cell(cells, "comptenum");
        var isOwn = cell(cells, "compauxnum").isEmpty() && CUSTOMERS_OWN.matcher(account).matches();
        var pieceDay = cell(cells, "piecedate");
        return new LedgerLine(row, cell(cells, "journalcode"), cell(cells, "ecriturenum"),
                pieceDay.isEmpty() ? cell(cells, "ecrituredate") : pieceDay, account, cell(cells, "comptelib"),
                isOwn ? account : cell(cells, "compauxnum"), isOwn ? cell(cells, "comptelib") : cell(cells, "compauxlib"),
                cell(cells, "pieceref"), amount(cells), account.startsWith("70"),
                RECEIVABLES.stream().anyMatch(account::startsWith));
    }

    private BigDecimal amount(List<String> cells) {
        if (places.containsKey("debit")) {
            return number(cell(cells, "debit")).subtract(number(cell(cells, "credit")));
        }
        var amount = number(cell(cells, "montant"));
        return CREDITS.contains(cell(cells, "sens").toLowerCase(Locale.ROOT)) ? amount.negate() : amount;
    }

    private static BigDecimal number(String text) {
        var plain = BLANKS.matcher(text).replaceAll("").replace(',', '.');
        if (plain.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (!AMOUNT.matcher(plain).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(plain);
    }

    private String cell(List<String> cells, String name) {
        var place = places.get(name);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }

    private static List<String> cells(String line, char delimiter) {
        var cells = new ArrayList<String>();
        var start = 0;
        for (var end = line.indexOf(delimiter); end >= 0; end = line.indexOf(delimiter, start)) {
            cells.add(cell(line.substring(start, end)));
            start = end + 1;
        }
        cells.add(cell(line.substring(start)));
        return cells;
    }

    private static String cell(String text) {
        var bare = text.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"") ? bare.substring(1, bare.length() - 1).strip() : bare;
    }
}
