package dev.clientele.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The person's own word on which column is which field: `--map customer=Debitor,net=5,cost=-`.
///
/// A column is given by its name or by its number, the first being 1; `-` says that no column is this field. Immutable.
public final class ColumnChoice {

    private static final Pattern BETWEEN_PAIRS = Pattern.compile(",(?=\\s*[A-Za-z_-]+\\s*=)");
    private static final String NO_COLUMN = "-";

    private final Contents contents;
    private final Map<Field, String> chosen;
    private final Map<Field, String> hinted;

    private ColumnChoice(Contents contents, Map<Field, String> chosen) {
        this(contents, chosen, Map.of());
    }

    private ColumnChoice(Contents contents, Map<Field, String> chosen, Map<Field, String> hinted) {
        this.contents = contents;
        this.chosen = chosen;
        this.hinted = hinted;
    }

    public static ColumnChoice none(Contents contents) {
        return new ColumnChoice(contents, new EnumMap<>(Field.class));
    }

    /// The choices of all `--map` options together.
    ///
    /// @param options each a list of `field=Column`, separated by commas; a column's name may itself have commas
    /// @throws ImportRefusal where a field is none of such a file, or given twice
    public static ColumnChoice parse(Contents contents, List<String> options) {
        var chosen = new EnumMap<Field, String>(Field.class);
        for (var option : options) {
            for (var pair : BETWEEN_PAIRS.split(option, -1)) {
                addPair(contents, chosen, pair);
            }
        }
        return new ColumnChoice(contents, chosen);
    }

    /// The columns as they were said, by field.
    public Map<Field, String> chosen() {
        return Collections.unmodifiableMap(chosen);
    }

    /// These choices, and a profile's columns for the fields of which nothing is said.
    ///
    /// @param names the header's names; columns that are not among them are left out
    ColumnChoice or(MappingProfile profile, List<String> names) {
        var added = new EnumMap<Field, String>(Field.class);
        profile.columns().forEach((field, column) -> {
            if (!chosen.containsKey(field)
                    && (column.equals(NO_COLUMN) || isNumber(column) || names.stream().anyMatch(column::equalsIgnoreCase))) {
                added.put(field, column);
            }
        });
        if (!profile.isOwn()) {
            return new ColumnChoice(contents, chosen, added);
        }
        added.putAll(chosen);
        return new ColumnChoice(contents, added, hinted);
    }

    /// These choices with columns by their names, where the names tell them apart.
    Map<Field, String> named(List<String> names) {
        var named = new EnumMap<>(chosen);
        for (var field : chosen.keySet()) {
            column(field, names).map(names::get).filter(name -> names.stream().filter(name::equalsIgnoreCase).count() == 1)
                    .ifPresent(name -> named.put(field, name));
        }
        return named;
    }

    /// What the file has in its rows.
    public Contents contents() {
        return contents;
    }

    public boolean isIgnored(Field field) {
        return NO_COLUMN.equals(chosen.get(field));
    }

    /// True where the person said something about the field.
    public boolean mentions(Field field) {
        return chosen.containsKey(field);
    }

    /// The index of the column chosen for a field.
    ///
    /// @param names the header's names, or made-up ones where the file has no header
    /// @throws ImportRefusal where the file has no such column, or several of that name
    public Optional<Integer> column(Field field, List<String> names) {
        var wanted = chosen.get(field);
        return wanted == null || isIgnored(field) ? Optional.empty() : Optional.of(find(field, wanted, names));
    }

    /// The index of the column that the export's documentation says is a field, which the file's values must bear out.
    public Optional<Integer> hint(Field field, List<String> names) {
        return Optional.ofNullable(hinted.get(field)).map(wanted -> find(field, wanted, names));
    }

    /// True where every column is given by number, as a file without a header needs it.
    public boolean hasColumnNumbers() {
        return !chosen.isEmpty() && chosen.values().stream().allMatch(column -> column.equals(NO_COLUMN) || isNumber(column));
    }

    private static int find(Field field, String wanted, List<String> names) {
        var same = IntStream.range(0, names.size()).filter(i -> names.get(i).strip().equalsIgnoreCase(wanted)).toArray();
        if (same.length == 1) {
            return same[0];
        }
        if (same.length > 1) {
            throw new ImportRefusal("--map %s=\"%s\": columns %d and %d both have this name; give the number, such as --map %s=%d"
                    .formatted(field.word(), wanted, same[0] + 1, same[1] + 1, field.word(), same[0] + 1));
        }
        if (isNumber(wanted) && Integer.parseInt(wanted) <= names.size()) {
            return Integer.parseInt(wanted) - 1;
        }
        throw new ImportRefusal("--map %s=\"%s\": the file has no such column. Its columns are: %s".formatted(field.word(), wanted,
                names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))));
    }

    private static void addPair(Contents contents, Map<Field, String> chosen, String pair) {
        var equals = pair.indexOf('=');
        var word = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
        var field = contents.field(word);
        if (equals < 0 || field.isEmpty()) {
            throw new ImportRefusal("--map takes field=Column, and \"%s\" is not a field%s. Fields: %s".formatted(word,
                    contents == Contents.INVOICES ? "" : " of " + contents.name().toLowerCase(Locale.ROOT), contents.words()));
        }
        if (chosen.put(field.get(), unquoted(pair.substring(equals + 1).strip())) != null) {
            throw new ImportRefusal("--map names the field %s twice; give it one column".formatted(word));
        }
    }

    private static String unquoted(String column) {
        var quoted = column.length() >= 2 && column.startsWith("\"") && column.endsWith("\"");
        return quoted ? column.substring(1, column.length() - 1) : column;
    }

    private static boolean isNumber(String column) {
        return column.matches("[1-9]\\d{0,5}");
    }
}
