package dev.clientele.ingest.document;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.FileLayout.Trait;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.cell.DayFormat;
import dev.clientele.ingest.kind.StandingChoice;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The layout of a file whose format says which field is what: days as ISO 8601 has them, a decimal point, credit notes with their minus.
public final class DocumentLayout {

    private static final String DAYS = "yyyy-MM-dd";
    private static final Pattern COMPACT_DAY = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})\\z");

    private final String file;
    private final EnumMap<Field, Column> fields = new EnumMap<>(Field.class);
    private final List<Column.Unused> unused = new ArrayList<>();
    private final List<Trait> traits = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /// @param file the file as the person named it
    /// @param format what it is, for the person
    public DocumentLayout(String file, String format) {
        this.file = file;
        traits.add(new Trait("Format", format));
    }

    /// A day as rows have it: `2025-01-31` for `20250131`; what is written otherwise as it is.
    public static String day(String written) {
        return COMPACT_DAY.matcher(written).replaceFirst("$1-$2-$3");
    }

    /// Adds something about how the file is written.
    public DocumentLayout trait(String what, String how) {
        traits.add(new Trait(what, how));
        return this;
    }

    /// Adds a field by the name that its format gives it.
    public DocumentLayout field(Field field, String name) {
        fields.put(field, new Column(fields.size() + unused.size(), name));
        return this;
    }

    /// Adds something that the format has and the import does not take, and why.
    public DocumentLayout unused(String name, String reason) {
        unused.add(new Column.Unused(new Column(fields.size() + unused.size(), name), reason));
        return this;
    }

    /// Adds a sentence that the person should hear in any case.
    public DocumentLayout remark(String sentence) {
        remarks.add(sentence);
        return this;
    }

    /// All of it as the layout of a file.
    ///
    /// @param standings what the person said of the words for kinds and statuses
    public FileLayout layout(ZoneId businessZone, StandingChoice standings) {
        var columns = new Columns(fields, unused, fields.size() + unused.size(), List.of(), Set.of());
        var layout = new Layout(file, columns, '.', DayFormat.of(DAYS), Optional.empty(), businessZone, true, standings, true);
        var doubt = remarks.isEmpty() ? Optional.<String>empty() : Optional.of(String.join("; ", remarks));
        return new FileLayout(traits, doubt, "", false, Optional.empty(), layout);
    }
}
