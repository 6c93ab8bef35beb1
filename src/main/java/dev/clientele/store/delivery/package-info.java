/// What the bot says by itself, kept: subscriptions, the outbox, alerts, and which process does the round. Entry types:
/// [dev.clientele.store.delivery.SubscriptionStore], [dev.clientele.store.delivery.Outbox] and [dev.clientele.store.delivery.Rounds].
/// What is said, and when, may not be decided here.
@NullMarked
package dev.clientele.store.delivery;

import org.jspecify.annotations.NullMarked;
