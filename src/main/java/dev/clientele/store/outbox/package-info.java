/// What the bot says by itself, kept: subscriptions, the outbox, alerts, and which process does the round. Entry types:
/// [dev.clientele.store.outbox.SubscriptionStore], [dev.clientele.store.outbox.Outbox] and [dev.clientele.store.outbox.Rounds].
/// What is said, and when, may not be decided here.
@NullMarked
package dev.clientele.store.outbox;

import org.jspecify.annotations.NullMarked;
