package dev.clientele.app;

import dev.clientele.chat.ChatPlatform;
import dev.clientele.model.subscription.Address;
import java.util.List;
import java.util.Optional;

/// Whom the platforms of the running bot know, and where they let it post. Commands are made before the platforms that ask them, so it
/// is empty until those are started. Safe for use by many threads.
public final class AddressBook {

    private volatile List<ChatPlatform> platforms = List.of();

    /// Goes by these platforms from now on, which have been started.
    void open(List<ChatPlatform> started) {
        platforms = List.copyOf(started);
    }

    /// Where the one person of a name is to be found; empty where nobody is, or more than one on a platform.
    ///
    /// @throws IllegalStateException where a platform cannot say at this moment
    Optional<Address> person(String name) {
        return platforms.stream().flatMap(platform -> platform.person(name).stream()).findFirst();
    }

    /// Why an address may not be sent any more what someone ordered for it; empty where it may.
    ///
    /// @throws IllegalStateException where a platform cannot say at this moment
    Optional<String> denial(Address to, Optional<Address> orderedBy) {
        var here = orderedBy.filter(by -> by.platform().equals(to.platform()));
        return denialOf(to, here)
                .or(() -> orderedBy.filter(by -> !by.platform().equals(to.platform())).flatMap(by -> denialOf(by, Optional.empty())));
    }

    private Optional<String> denialOf(Address to, Optional<Address> orderedBy) {
        return platforms.stream().filter(platform -> platform.name().equals(to.platform()))
                .flatMap(platform -> platform.denial(to, orderedBy).stream()).findFirst();
    }

    /// Why nothing can be sent to an address, and what to do about it; empty where something can.
    Optional<String> obstacle(Address address) {
        return platforms.stream().filter(platform -> platform.name().equals(address.platform()))
                .flatMap(platform -> platform.obstacle(address).stream()).findFirst();
    }
}
