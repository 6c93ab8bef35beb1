package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Notes;
import dev.clientele.ingest.Row;
import dev.clientele.model.SalesRecord.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The customers of a file: one object for all rows that say the same of a customer. Not for use by several threads.
final class Parties {

    private final TextTable<Known> table = new TextTable<>();
    private final Texts texts = new Texts();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Notes notes;

    Parties(Notes notes) {
        this.notes = notes;
    }

    Optional<Party> party(Row row) {
        if (row.isMissing(Field.CUSTOMER)) {
            return Optional.empty();
        }
        var known = table.entry(row, Field.CUSTOMER, (id, first) -> meet(read(id, first)));
        if (!agrees(known.party, row)) {
            known.update(read(known.party.id(), row));
        }
        return known.present;
    }

    private Known meet(Party party) {
        var spelt = spellings.putIfAbsent(plain(party.id()), party.id());
        if (spelt != null) {
            notes.add(NoteKind.SPELLINGS, spelt + " and " + party.id());
        }
        if (!party.name().isEmpty()) {
            var first = numbers.putIfAbsent(party.name(), party.id());
            if (first != null && twice.add(party.name())) {
                notes.add(NoteKind.TWO_NUMBERS, party.name() + " (" + first + ", " + party.id() + ")");
            }
        }
        return new Known(party);
    }

    /// `00123` and `123`, `ACME Ltd` and `Acme Ltd` are easily the same.
    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d+$)", "");
    }

    private static boolean agrees(Party party, Row row) {
        return Texts.agrees(party.name(), row, Field.CUSTOMER_NAME) && Texts.agrees(party.country(), row, Field.COUNTRY)
                && Texts.agrees(party.segment(), row, Field.SEGMENT) && Texts.agrees(party.industry(), row, Field.INDUSTRY)
                && Texts.agrees(party.owner(), row, Field.OWNER);
    }

    private Party read(String id, Row row) {
        return new Party(id, Texts.of(row, Field.CUSTOMER_NAME), texts.pooled(row, Field.COUNTRY), texts.pooled(row, Field.SEGMENT),
                texts.pooled(row, Field.INDUSTRY), texts.pooled(row, Field.OWNER));
    }

    private final class Known {
        private Party party;
        private Optional<Party> present;
        private boolean hasMoved;
        private boolean hasPassed;

        private Known(Party party) {
            this.party = party;
            this.present = Optional.of(party);
        }

        private void update(Party newer) {
            if (!hasMoved && !party.country().isEmpty() && !newer.country().isEmpty() && !party.country().equals(newer.country())) {
                hasMoved = true;
                notes.add(NoteKind.TWO_COUNTRIES, newer.id() + " (" + party.country() + ", " + newer.country() + ")");
            }
            if (!hasPassed && !party.owner().isEmpty() && !newer.owner().isEmpty() && !party.owner().equals(newer.owner())) {
                hasPassed = true;
                notes.add(NoteKind.TWO_OWNERS, newer.id() + " (" + party.owner() + ", " + newer.owner() + ")");
            }
            party = newer;
            present = Optional.of(newer);
        }
    }
}
