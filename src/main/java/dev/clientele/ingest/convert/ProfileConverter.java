package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Row;
import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a [Profile] of the rows about each customer or product, and a `Problem` of each row that cannot be used or
/// contradicts an earlier one about the same. Keeps all profiles in memory; not for use by several threads.
public final class ProfileConverter extends RowTaker {

    private final Subject subject;
    private final Field id;
    private final Map<Field, Attribute> attributes;
    private final Intake intake;
    private final ProfileCells cells;
    private final Map<String, Profile> profiles = new LinkedHashMap<>();

    public ProfileConverter(Layout layout, Subject subject, Intake intake) {
        super(layout, intake);
        this.subject = subject;
        this.id = switch (subject) {
            case CUSTOMERS -> Field.CUSTOMER;
            case PRODUCTS -> Field.PRODUCT;
        };
        this.attributes = new EnumMap<>(ProfileCells.ATTRIBUTES);
        this.attributes.keySet().retainAll(layout.columns().fields());
        this.intake = intake;
        this.cells = new ProfileCells(layout);
    }

    /// The attributes for which the file has a column.
    public Set<Attribute> attributes() {
        return attributes.isEmpty() ? Set.of() : EnumSet.copyOf(attributes.values());
    }

    /// One for each number, in the order of the file.
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    @Override
    void take(Row row) {
        if (row.isMissing(id)) {
            throw new BadCell(id, row.text(id), "the " + subject.one() + "'s number", "no number");
        }
        var number = row.text(id);
        var words = words(row);
        var earlier = profiles.get(number);
        if (earlier == null) {
            profiles.put(number, new Profile(row.number(), number, words));
        } else {
            profiles.put(number, joined(earlier, words, row));
            intake.notes().add(NoteKind.REPEATED, number);
        }
    }

    private Map<Attribute, String> words(Row row) {
        var words = new EnumMap<Attribute, String>(Attribute.class);
        attributes.forEach((field, attribute) -> {
            if (!row.isMissing(field)) {
                words.put(attribute, cells.word(row, field));
            }
        });
        return words;
    }

    /// A later row may say on what the earlier was silent, not the contrary.
    private Profile joined(Profile earlier, Map<Attribute, String> words, Row row) {
        attributes.forEach((field, attribute) -> {
            var before = earlier.word(attribute);
            var now = words.getOrDefault(attribute, "");
            if (!before.isEmpty() && !now.isEmpty() && !now.equals(before)) {
                throw new BadCell(field, row.text(field), "\"%s\", as row %d says of %s %s".formatted(before, earlier.row(), subject.one(),
                        earlier.number()), "conflicting " + subject.one());
            }
        });
        var both = new EnumMap<Attribute, String>(Attribute.class);
        both.putAll(words);
        both.putAll(earlier.words());
        return new Profile(earlier.row(), earlier.number(), both);
    }
}
