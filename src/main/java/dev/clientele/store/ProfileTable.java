package dev.clientele.store;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The profile columns of the table of customers or of products, during one batch.
final class ProfileTable implements AutoCloseable {

    /// The day of description of what no document described.
    static final int NEVER = Integer.MIN_VALUE;

    private final Connection connection;
    private final ProfileBatch batch;
    private final List<Attribute> attributes;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final long importId;
    private final UndoJournal journal;
    private final long version;
    private int newestId;

    /// @param version the data version with the batch in it
    ProfileTable(Connection connection, ProfileBatch batch, long version) throws SQLException {
        this.connection = connection;
        this.version = version;
        this.batch = batch;
        this.attributes = batch.attributes().stream().sorted().toList();
        this.importId = number("select coalesce(max(id), 0) + 1 from profile_import");
        this.journal = new UndoJournal(connection, version, batch.subject().many(), importId);
        this.newestId = Math.toIntExact(number("select coalesce(max(id), 0) from " + batch.subject().one()));
        this.insert = connection.prepareStatement(switch (batch.subject()) {
            case CUSTOMERS -> "insert into customer (id, number, described_on, name, country, segment, industry, owner)"
                    + " values (?, ?, ?, '', '', '', '', '')";
            case PRODUCTS -> "insert into product (id, number, described_on, name, category) values (?, ?, ?, '', '')";
        });
        this.update = connection.prepareStatement("update " + batch.subject().one() + " set "
                + attributes.stream().map(attribute -> column(attribute) + " = ?, ").collect(Collectors.joining())
                + "profile_import_id = ? where id = ?");
    }

    /// Records the batch, to which the profiles will point.
    void begin(Instant importedAt) throws SQLException {
        var record = """
                insert into profile_import (id, subject, file, imported_at, described, rejected_rows, data_version)
                values (?, ?, ?, ?, ?, ?, ?)""";
        try (var statement = connection.prepareStatement(record)) {
            statement.setLong(1, importId);
            statement.setString(2, batch.subject().many());
            statement.setString(3, batch.file());
            statement.setString(4, importedAt.toString());
            statement.setLong(5, batch.profiles().size());
            statement.setLong(6, batch.rejectedRows());
            statement.setLong(7, version);
            statement.executeUpdate();
        }
    }

    /// Puts the profile's words in place of those of an earlier one.
    ///
    /// @param id the row it describes; null for a new one
    void put(@Nullable Integer id, Profile profile) throws SQLException {
        var next = 1;
        for (var attribute : attributes) {
            set(next++, attribute, profile.word(attribute));
        }
        update.setLong(next++, importId);
        update.setInt(next, id == null ? added(profile.number()) : id);
        update.executeUpdate();
    }

    /// To be called when all profiles are put.
    void settle() throws SQLException {
        journal.settle();
    }

    private int added(String number) throws SQLException {
        insert.setInt(1, ++newestId);
        insert.setString(2, number);
        insert.setInt(3, NEVER);
        insert.executeUpdate();
        return newestId;
    }

    /// Where an attribute of customers or of products stands in their table.
    static String column(Attribute attribute) {
        return switch (attribute) {
            case NAME -> "profile_name";
            case COUNTRY -> "profile_country";
            case SEGMENT -> "profile_segment";
            case INDUSTRY -> "profile_industry";
            case OWNER -> "profile_owner";
            case CATEGORY -> "profile_category";
            case CONTACT -> "contact";
            case EMAIL -> "email";
            case PHONE -> "phone";
            case RENEWAL -> "renewal_on";
            case SATISFACTION -> "satisfaction";
            case REFERRED -> "referred";
            case WALLET -> "wallet";
            case TAX_ID -> "tax_id";
            case ADDRESS -> "address";
        };
    }

    private void set(int index, Attribute attribute, String word) throws SQLException {
        if (word.isEmpty()) {
            update.setNull(index, Types.NULL);
            return;
        }
        switch (attribute) {
            case RENEWAL -> update.setLong(index, LocalDate.parse(word).toEpochDay());
            case SATISFACTION -> update.setInt(index, Integer.parseInt(word));
            case REFERRED -> update.setInt(index, word.equals(Profile.YES) ? 1 : 0);
            case WALLET -> update.setDouble(index, Double.parseDouble(word));
            case NAME, COUNTRY, SEGMENT, INDUSTRY, OWNER, CATEGORY, CONTACT, EMAIL, PHONE, TAX_ID, ADDRESS ->
                    update.setString(index, word);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        update.close();
        journal.close();
    }
}
