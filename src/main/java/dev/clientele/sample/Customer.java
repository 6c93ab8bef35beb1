package dev.clientele.sample;

import com.google.errorprone.annotations.Immutable;
import dev.clientele.model.SalesRecord.Party;
import java.util.Optional;

/// A customer of the sample company and everything that decides about its orders.
///
/// @param seed where the random numbers of its orders start
/// @param party as invoices show it; empty for sales over the counter
record Customer(long seed, Optional<Party> party, Profile profile, Habits habits, Life life) {

    /// The same customer with orders worth more for a while.
    Customer lifted(Life.Lift by) {
        return new Customer(seed, party, profile, habits, life.lifted(by));
    }

    /// What kind of customer it is.
    @Immutable
    record Profile(Country country, Segment segment, Industry industry) {}
}
