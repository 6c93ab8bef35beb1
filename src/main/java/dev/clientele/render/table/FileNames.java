package dev.clientele.render.table;

import dev.clientele.command.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the files, or sheets, of several tables are called: by the table's title or its number.
final class FileNames {

    private static final int LONGEST = 90;

    private final String base;
    private final List<Table> tables;

    /// @param base what the first is called by itself
    FileNames(String base, List<Table> tables) {
        this.base = base;
        this.tables = List.copyOf(tables);
    }

    /// The name of a table's file, without an ending: `flows-2025`, `flows-2025-revenue-bridge`.
    String of(int index) {
        if (tables.size() == 1) {
            return base;
        }
        var title = plain(tables.get(index).title());
        var isAlone = tables.stream().filter(table -> plain(table.title()).equals(title)).count() == 1;
        var name = base + "-" + (title.isEmpty() || !isAlone ? String.valueOf(index + 1) : title);
        return name.substring(0, Math.min(LONGEST, name.length()));
    }

    /// A name for each table's sheet, all different, of at most 31 letters that Excel takes.
    List<String> sheets(String title) {
        var used = new HashSet<String>();
        return tables.stream().map(table -> sheet(table.title().isBlank() ? title : table.title(), used)).toList();
    }

    private static String sheet(String title, Set<String> used) {
        var letters = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}']", " ").strip();
        var name = letters.isEmpty() ? "Table" : letters.substring(0, Math.min(27, letters.length())).strip();
        var candidate = name;
        for (var number = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name + " " + number;
        }
        return candidate;
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
