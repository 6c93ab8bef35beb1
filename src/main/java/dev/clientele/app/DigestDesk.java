package dev.clientele.app;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.Command;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.digest.Edition;
import dev.clientele.digest.TestMark;
import dev.clientele.digest.alerts.orders.Means.Data;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.content.Remembered;
import dev.clientele.digest.content.gate.Gate;
import dev.clientele.digest.content.gate.GateLimits;
import dev.clientele.digest.content.gate.LastImport;
import dev.clientele.digest.content.page.DetailsPage;
import dev.clientele.digest.content.page.MessagePage;
import dev.clientele.digest.content.press.DigestPress;
import dev.clientele.digest.orders.DigestCommand;
import dev.clientele.digest.orders.Means;
import dev.clientele.digest.orders.Places;
import dev.clientele.digest.orders.Recipients;
import dev.clientele.digest.orders.Sample;
import dev.clientele.insight.Terms;
import dev.clientele.model.Dimension;
import dev.clientele.model.delivery.Address;
import dev.clientele.model.delivery.Delivery;
import dev.clientele.model.delivery.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import dev.clientele.store.delivery.Outbox;
import dev.clientele.store.delivery.OwnerAddressStore;
import dev.clientele.store.delivery.SubscriptionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Digests, put together over a store: how they are ordered, to whom they go and what makes them.
///
/// @param recipients who gets a message of their own of a subscription, beside the place it goes to: addresses by owner
/// @param book where people are, and what keeps messages from places
public record DigestDesk(Database database, DigestPress press, Recipients recipients, AddressBook book, Terms terms, InstantSource clock) {

    /// Nothing is taken on here that could be leased.
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Set<String> PLATFORMS = Set.of("slack", "web");

    public DigestDesk {
        requireNonNull(database, "database is null");
        requireNonNull(press, "press is null");
        requireNonNull(recipients, "recipients is null");
        requireNonNull(book, "book is null");
        requireNonNull(terms, "terms is null");
        requireNonNull(clock, "clock is null");
    }

    /// Over a store.
    ///
    /// @param limits how bad data may be and a digest still goes out
    /// @param book where people are, and what keeps messages from places
    public static DigestDesk over(Database database, Data data, GateLimits limits, InstantSource clock,
            AddressBook book) {
        var terms = data.terms();
        var subscriptions = new SubscriptionStore(database);
        var sales = new SalesStore(database, clock);
        var gate = new Gate(limits, terms.wording(),
                () -> sales.lastImport().map(last -> new LastImport(last.file(), last.lines(), last.rejected())));
        var means =
                new DigestPress.Means(delivery -> ContentWords.parse(ordered(subscriptions, delivery).order().content()), data.portfolio(),
                        new Outbox(database, LEASE), gate, DueActions.NONE);
        var recipients =
                new Recipients(() -> data.vocabulary().get().values(Dimension.OWNER), new OwnerAddressStore(database), book::person);
        return new DigestDesk(database, new DigestPress(means, terms), recipients, book, terms, clock);
    }

    private static Subscription ordered(SubscriptionStore subscriptions, Delivery delivery) {
        var number = delivery.draft().subscription().orElseThrow();
        return subscriptions.find(number).orElseThrow(() -> new IllegalStateException("digest " + number + " has ended"));
    }

    /// The command by which digests are ordered.
    public Command command() {
        var stores = new Means.Stores(new SubscriptionStore(database), new OwnerAddressStore(database), new Outbox(database, LEASE));
        return new DigestCommand(
                new Means(stores, new Places(PLATFORMS, book::obstacle), recipients, this::preview, terms, clock));
    }

    /// Makes digests, their details and tests of them.
    public Function<Delivery, Edition> presses() {
        return new TestMark(press);
    }

    /// Who else gets one of a subscription.
    public Function<Subscription, Map<String, Address>> others() {
        return recipients;
    }

    private Reply preview(Sample sample) {
        var now = clock.instant();
        var last = sample.subscription().isEmpty()
                ? Optional.<Remembered>empty()
                : press.last(sample.subscription().getAsLong(), "", now);
        var day = sample.asOf().orElse(terms.calendar().dayOf(now));
        return shown(press.preview(new DigestRequest(sample.content(), "", day, sample.asOf().isPresent() ? Optional.empty() : last)));
    }

    /// A digest and its details, which have no thread to go into.
    private static Reply shown(Digest digest) {
        if (!digest.hasCustomers()) {
            throw new Refusal("No customer fits what this digest is about. Use other filters, or none.");
        }
        var message = new MessagePage(digest).reply();
        var tables = new ArrayList<Table>(message.tables());
        if (!new MessagePage(digest).isBrief()) {
            tables.addAll(new DetailsPage(digest).reply().tables());
        }
        return new Reply(message.command(), message.title(), message.headline(), message.asOf(), message.figures(), tables,
                message.charts(), message.files(), message.footnotes(), message.buttons(), message.dataVersion());
    }
}
