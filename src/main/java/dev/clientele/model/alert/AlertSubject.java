package dev.clientele.model.alert;

import static java.util.Objects.requireNonNull;

/// What a case is about.
///
/// @param key tells it from all others of the same rule
/// @param customer the customer's id; empty for something that is about several
/// @param name what it is called: `Nordlicht Handel`, `segment Retail`
/// @param owner whose account it is; empty for nobody's
public record AlertSubject(String key, String customer, String name, String owner) {

    public AlertSubject {
        requireNonNull(key, "key is null");
        requireNonNull(customer, "customer is null");
        requireNonNull(name, "name is null");
        requireNonNull(owner, "owner is null");
    }
}
