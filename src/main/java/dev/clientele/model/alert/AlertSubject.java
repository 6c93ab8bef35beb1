package dev.clientele.model.alert;

/// What a case is about.
///
/// @param key tells it from all others of the same rule
/// @param customer the customer's id; empty for something that is about several
/// @param name what it is called: `Nordlicht Handel`, `segment Retail`
/// @param owner whose account it is; empty for nobody's
public record AlertSubject(String key, String customer, String name, String owner) {}
