package dev.clientele.digest.orders;

import static java.util.Objects.requireNonNull;

import dev.clientele.digest.content.Content;
import java.util.OptionalLong;

/// A digest that someone wants to see as it would be now.
///
/// @param subscription the number of the one whose last digest it is compared with; empty for none
public record Sample(Content content, OptionalLong subscription) {

    public Sample {
        requireNonNull(content, "content is null");
        requireNonNull(subscription, "subscription is null");
    }
}
