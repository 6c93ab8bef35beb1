package dev.clientele.store.outbox;

import dev.clientele.model.subscription.Address;
import dev.clientele.store.Database;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// Where the owners of accounts are to be found. Safe for use by many threads and processes.
public final class OwnerAddressStore {

    private final Jdbi jdbi;

    public OwnerAddressStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Keeps where an owner is to be found, in place of what was kept before.
    public void keep(String owner, Address address) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into owner_address (owner, platform, place) values (?, ?, ?)
                on conflict (owner) do update set platform = excluded.platform, place = excluded.place""", owner, address.platform(),
                address.place()));
    }

    public Optional<Address> find(String owner) {
        return Optional.ofNullable(all().get(owner));
    }

    /// All that are kept, by owner.
    public Map<String, Address> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select owner, platform, place from owner_address order by owner")
                .reduceRows(new LinkedHashMap<String, Address>(), (addresses, row) -> {
                    addresses.put(row.getColumn("owner", String.class),
                            new Address(row.getColumn("platform", String.class), row.getColumn("place", String.class)));
                    return addresses;
                }));
    }
}
