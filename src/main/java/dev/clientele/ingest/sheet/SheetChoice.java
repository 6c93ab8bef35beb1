package dev.clientele.ingest.sheet;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.column.ColumnRecogniser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which sheet of a workbook has the table: the one that the person names, else the only one whose header has names that such
/// files have. What stands in several is asked about; hidden sheets are never taken unnamed.
final class SheetChoice {

    private static final int LOOKED_AT = 50;
    private static final int SURELY_NAMES = 2;
    /// A sheet that has so much less of a header than another is notes or a list of codes.
    private static final double MUCH_LESS = 0.6;

    private final String file;
    private final Workbook workbook;
    private final ColumnRecogniser recogniser;
    private final CellWords words;
    private final Contents contents;
    private final List<Look> looks = new ArrayList<>();

    SheetChoice(String file, Workbook workbook, ImportOptions options) {
        this.file = file;
        this.workbook = workbook;
        this.words = new CellWords(options);
        this.contents = options.columns().contents();
        this.recogniser = new ColumnRecogniser(file, options.columns());
    }

    /// What a sheet begins with.
    ///
    /// @param known how many names its best header has that such files have
    /// @param rows how many of its rows were seen, up to a limit
    /// @param contents what its rows have, where that can be told
    private record Look(int sheet, String name, boolean isHidden, int known, int rows, Optional<Contents> contents) {

        boolean isEmpty() {
            return rows == 0;
        }
    }

    /// The sheet's place.
    ///
    /// @throws ImportRefusal where none is it, or it cannot be told
    int choose(ImportOptions options) {
        var sheets = workbook.sheets();
        if (options.sheet().isPresent()) {
            return named(options.sheet().get(), sheets);
        }
        for (var i = 0; i < sheets.size(); i++) {
            looks.add(look(i, sheets.get(i)));
        }
        var visible = looks.stream().filter(look -> !look.isHidden() && !look.isEmpty()).toList();
        if (visible.isEmpty()) {
            throw new ImportRefusal(file + " has no rows in any sheet that can be seen" + hiddenWithRows());
        }
        var best = visible.stream().mapToInt(Look::known).max().orElse(0);
        var tables =
                withoutOthers(visible, visible.stream().filter(look -> look.known() >= Math.max(SURELY_NAMES, best * MUCH_LESS)).toList());
        if (tables.size() == 1 || visible.size() == 1) {
            return (tables.isEmpty() ? visible : tables).getFirst().sheet();
        }
        throw new ImportRefusal("%s has several sheets, and %s. Say which one to import: --sheet NAME (%s)".formatted(file,
                tables.isEmpty() ? "none has a header that is known" : "more than one could be it",
                names(tables.isEmpty() ? visible : tables)));
    }

    /// Of a workbook with sheets of several kinds those of the kind that is imported, unless a sheet is there of which nobody knows.
    private List<Look> withoutOthers(List<Look> visible, List<Look> tables) {
        var wanted = visible.stream().filter(look -> look.contents().equals(Optional.of(contents))).toList();
        return wanted.isEmpty() || tables.stream().anyMatch(look -> look.contents().isEmpty()) ? tables : wanted;
    }

    /// What the rows of each sheet are that people see, where it can be told.
    static Set<Contents> contents(String file, Workbook workbook) {
        var choice = new SheetChoice(file, workbook, ImportOptions.none());
        return IntStream.range(0, workbook.sheets().size()).filter(i -> !workbook.sheets().get(i).isHidden())
                .mapToObj(i -> choice.look(i, workbook.sheets().get(i))).flatMap(look -> look.contents().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Contents.class)));
    }

    /// The sheets with rows that were not taken, each with the reason, for the report.
    List<String> leftOut(int chosen) {
        return looks.stream().filter(look -> look.sheet() != chosen && !look.isEmpty())
                .map(look -> "\"" + look.name() + "\" (" + reason(look) + ")").toList();
    }

    private static String reason(Look look) {
        return look.isHidden()
                ? "hidden"
                : look.contents().map(contents -> contents.name().toLowerCase(Locale.ROOT)).orElse("no such table");
    }

    private int named(String wanted, List<Workbook.Tab> sheets) {
        return IntStream.range(0, sheets.size()).filter(i -> sheets.get(i).name().strip().equalsIgnoreCase(wanted.strip())).findFirst()
                .orElseThrow(() -> new ImportRefusal("--sheet \"%s\": %s has no such sheet. Its sheets are: %s".formatted(wanted, file,
                        sheets.stream().map(sheet -> "\"" + sheet.name() + "\"").collect(Collectors.joining(", ")))));
    }

    private String hiddenWithRows() {
        var hidden = looks.stream().filter(look -> look.isHidden() && !look.isEmpty()).toList();
        return hidden.isEmpty() ? "" : "; a hidden one can be named: --sheet NAME (" + names(hidden) + ")";
    }

    private static String names(List<Look> sheets) {
        return sheets.stream().map(look -> "\"" + look.name() + "\"").collect(Collectors.joining(", "));
    }

    private Look look(int index, Workbook.Tab sheet) {
        var seen = new ArrayList<List<String>>();
        workbook.read(index, words, (number, cells) -> {
            seen.add(List.copyOf(cells));
            return seen.size() < LOOKED_AT;
        });
        return new Look(index, sheet.name(), sheet.isHidden(), seen.stream().mapToInt(this::known).max().orElse(0), seen.size(),
                SheetKind.of(file, seen));
    }

    private int known(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).filter(recogniser::isKnown).collect(Collectors.toSet()).size();
    }
}
