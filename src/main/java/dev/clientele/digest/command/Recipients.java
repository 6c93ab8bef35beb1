package dev.clientele.digest.command;

import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.model.Dimension;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.outbox.OwnerAddressStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The owners who get their own accounts of a digest, and where: as was said of them, or else where a platform knows someone of their
/// name.
///
/// @param known the owners that the data names
/// @param directory where a platform knows someone of a name
public record Recipients(Supplier<List<String>> known, OwnerAddressStore addresses, Function<String, Optional<Address>> directory)
        implements
            Function<Subscription, Map<String, Address>> {

    private static final Logger LOG = LoggerFactory.getLogger(Recipients.class);

    /// Addresses by owner; none where the digest is for its place alone.
    ///
    /// @throws IllegalStateException where a platform cannot say at this moment
    @Override
    public Map<String, Address> apply(Subscription subscription) {
        var found = new LinkedHashMap<String, Address>();
        owners(subscription).forEach(owner -> addresses.find(owner).or(() -> directory.apply(owner))
                .ifPresent(address -> found.put(owner, address)));
        return found;
    }

    /// The owners whom nobody knows where to find; none where a platform cannot say at this moment.
    List<String> lost(Subscription subscription) {
        try {
            var found = apply(subscription);
            return owners(subscription).stream().filter(owner -> !found.containsKey(owner)).toList();
        } catch (IllegalStateException unknown) {
            LOG.warn("whether all owners are known is not known", unknown);
            return List.of();
        }
    }

    private List<String> owners(Subscription subscription) {
        var content = ContentWords.parse(subscription.order().content());
        if (content.audience() != Audience.OWNERS) {
            return List.of();
        }
        return known.get().stream().filter(owner -> content.filters().stream()
                .allMatch(filter -> filter.dimension() != Dimension.OWNER || filter.keeps(owner))).toList();
    }
}
