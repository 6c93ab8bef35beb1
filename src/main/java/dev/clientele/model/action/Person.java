package dev.clientele.model.action;

import dev.clientele.model.subscription.Address;
import java.util.Optional;

/// Someone who has to do with an action.
///
/// @param name what they are called
/// @param address where they are to be found, if that was known when they were named
public record Person(String name, Optional<Address> address) {

    /// A person as an entry keeps them.
    static Person of(Entry.What what) {
        var at = what.detail().indexOf(':');
        var address = at < 1
                ? Optional.<Address>empty()
                : Optional.of(new Address(what.detail().substring(0, at), what.detail().substring(at + 1)));
        return new Person(what.value(), address);
    }

    /// An entry that names the person.
    public Entry.What as(Field field) {
        return new Entry.What(field, "", name, address.map(Address::words).orElse(""));
    }
}
