package dev.clientele.delivery;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Who may still be sent what was ordered once. It is asked at each delivery, as people leave, channels are shared and settings change.
///
/// @param denial why an address may not be sent what someone ordered, or anything; empty where it may. Throws `IllegalStateException`
/// where that cannot be said at this moment
/// @param warrants the orders by which a message goes out, those that rest left out; none for a word about the bot's own business
public record Rights(BiFunction<Address, Optional<Address>, Optional<String>> denial, Function<LeasedMessage, List<Warrant>> warrants) {

    /// Where everybody may read everything.
    public static final Rights OPEN = new Rights((to, orderedBy) -> Optional.empty(), delivery -> List.of());

    /// An order that may not be carried out any more.
    record Denied(Warrant warrant, String because) {}

    /// Why the one it goes to may not read it, whoever ordered it; empty where they may.
    Optional<String> reader(LeasedMessage delivery) {
        return denial.apply(delivery.draft().to(), Optional.empty());
    }

    /// The orders that may not be carried out any more.
    List<Denied> denied(LeasedMessage delivery) {
        return warrants.apply(delivery).stream().flatMap(warrant -> denial.apply(delivery.draft().to(), Optional.of(warrant.orderedBy()))
                .map(because -> new Denied(warrant, because)).stream()).toList();
    }

    /// Whether an order is left by which it goes out, or it needs none.
    boolean isOrdered(LeasedMessage delivery, List<Denied> denied) {
        return denied.isEmpty() || warrants.apply(delivery).stream().anyMatch(left -> denied.stream()
                .noneMatch(gone -> gone.warrant().name().equals(left.name())));
    }
}
