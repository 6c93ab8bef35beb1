package dev.clientele.store;

import dev.clientele.model.Profile;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// What files of customers and of products say of them. Safe for use by many threads; one batch is written at a time.
///
/// A profile's word goes before that of the documents, whichever came last. Who was never sold anything is stored, too.
public final class ProfileStore {

    private final Database database;
    private final InstantSource clock;

    public ProfileStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Stores the profiles, all or none, and raises the data version.
    ///
    /// @throws StoreException when another batch is being written
    public ProfileSummary store(ProfileBatch batch) {
        return database.write("The profiles of " + batch.file(), connection -> write(connection, batch));
    }

    /// What [#store(ProfileBatch)] would find; nothing is written.
    public ProfileSummary compare(ProfileBatch batch) {
        return database.read(connection -> {
            var version = Meta.version(connection);
            return Known.load(connection, batch).summary(batch, version);
        });
    }

    private ProfileSummary write(Connection connection, ProfileBatch batch) throws SQLException {
        // raised before anything is read, so that no other writer comes between
        var version = Meta.raiseVersion(connection);
        var known = Known.load(connection, batch);
        try (var table = new ProfileTable(connection, batch, version)) {
            table.begin(clock.instant());
            for (var profile : batch.profiles()) {
                table.put(known.idByNumber().get(profile.number()), profile);
            }
            table.settle();
        }
        return known.summary(batch, version);
    }

    /// The customers or products that the store has, and which of them were sold something.
    private record Known(Map<String, Integer> idByNumber, BitSet sold) {

        static Known load(Connection connection, ProfileBatch batch) throws SQLException {
            var ids = new HashMap<String, Integer>();
            var sold = new BitSet();
            var sales = switch (batch.subject()) {
                case CUSTOMERS -> "select distinct customer_id from invoice where customer_id is not null";
                case PRODUCTS -> "select distinct product_id from line where product_id is not null";
            };
            try (var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery("select number, id from " + batch.subject().one())) {
                    while (rows.next()) {
                        ids.put(rows.getString(1), rows.getInt(2));
                    }
                }
                try (var rows = statement.executeQuery(sales)) {
                    while (rows.next()) {
                        sold.set(rows.getInt(1));
                    }
                }
            }
            return new Known(ids, sold);
        }

        ProfileSummary summary(ProfileBatch batch, long version) {
            var described = batch.profiles().size();
            var added = batch.profiles().stream().filter(profile -> !idByNumber.containsKey(profile.number())).count();
            var soldInFile = batch.profiles().stream().filter(this::isSold).count();
            return new ProfileSummary(version, described, added, described - soldInFile, sold.cardinality(),
                    sold.cardinality() - soldInFile);
        }

        private boolean isSold(Profile profile) {
            var id = idByNumber.get(profile.number());
            return id != null && sold.get(id);
        }
    }
}
