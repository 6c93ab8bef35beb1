package dev.clientele.app;

import dev.clientele.alert.command.AlertDependencies.Data;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chat.mail.MailAddress;
import dev.clientele.command.Command;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.delivery.Rendering;
import dev.clientele.delivery.TestMark;
import dev.clientele.delivery.Warrant;
import dev.clientele.digest.DigestRenderer;
import dev.clientele.digest.command.DigestCommand;
import dev.clientele.digest.command.DigestDependencies;
import dev.clientele.digest.command.DigestSample;
import dev.clientele.digest.command.Places;
import dev.clientele.digest.command.Recipients;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestMemory;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.gate.Gate;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.digest.gate.LastImport;
import dev.clientele.digest.page.DetailsPage;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.Dimension;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import dev.clientele.store.outbox.Outbox;
import dev.clientele.store.outbox.OwnerAddressStore;
import dev.clientele.store.outbox.SubscriptionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Digests, put together over a store: how they are ordered, to whom they go and what makes them.
///
/// @param recipients who gets a message of their own of a subscription, beside the place it goes to: addresses by owner
/// @param reach where messages can go
public record DigestDesk(Database database, DigestRenderer press, Recipients recipients, Reach reach, AnalysisSettings terms,
        InstantSource clock) {

    /// Nothing is taken on here that could be leased.
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Set<String> WITHOUT_MAIL = Set.of("slack", "web");
    private static final Set<String> WITH_MAIL = Set.of("slack", "web", Address.MAIL);

    /// Where messages can go.
    ///
    /// @param book where people are, and what keeps messages from places
    /// @param hasMail whether e-mail is set up
    public record Reach(AddressBook book, boolean hasMail) {

        /// The places that people name.
        public Places places() {
            return new Places(hasMail ? WITH_MAIL : WITHOUT_MAIL,
                    address -> address.isMail() ? MailAddress.obstacle(address) : book.obstacle(address));
        }
    }

    /// Over a store.
    ///
    /// @param limits how bad data may be and a digest still goes out
    /// @param reach where messages can go
    public static DigestDesk over(Database database, Data data, GateLimits limits, InstantSource clock, Reach reach) {
        var terms = data.terms();
        var subscriptions = new SubscriptionStore(database);
        var sales = new SalesStore(database, clock);
        var gate = new Gate(limits, terms.wording(),
                () -> sales.lastImport().map(last -> new LastImport(last.file(), last.lines(), last.rejected())));
        var means =
                new DigestRenderer.Means(delivery -> ContentWords.parse(ordered(subscriptions, delivery).order().content()),
                        data.portfolio(),
                        new Outbox(database, LEASE), gate, PlannedWork.of(database));
        var recipients =
                new Recipients(() -> data.vocabulary().get().values(Dimension.OWNER), new OwnerAddressStore(database),
                        reach.book()::person);
        return new DigestDesk(database, new DigestRenderer(means, terms), recipients, reach, terms, clock);
    }

    private static Subscription ordered(SubscriptionStore subscriptions, LeasedMessage delivery) {
        var number = delivery.draft().subscription().orElseThrow();
        return subscriptions.find(number).orElseThrow(() -> new IllegalStateException("digest " + number + " has ended"));
    }

    /// The command by which digests are ordered.
    public Command command() {
        var stores = new DigestDependencies.Stores(new SubscriptionStore(database), new OwnerAddressStore(database),
                new Outbox(database, LEASE));
        return new DigestCommand(
                new DigestDependencies(stores, reach.places(), recipients, this::preview, terms, clock));
    }

    /// Makes digests, their details and tests of them.
    public Function<LeasedMessage, Rendering> presses() {
        return new TestMark(press);
    }

    /// Who else gets one of a subscription.
    public Function<Subscription, Map<String, Address>> others() {
        return recipients;
    }

    /// The orders by which digests go out.
    Function<LeasedMessage, List<Warrant>> warrants() {
        var subscriptions = new SubscriptionStore(database);
        return delivery -> delivery.draft().subscription().stream().mapToObj(subscriptions::find).flatMap(Optional::stream)
                .map(found -> new Warrant("Digest " + found.id(), "digest resume " + found.id(), found.order().creator(),
                        because -> subscriptions.pause(found.id(), because)))
                .toList();
    }

    private Reply preview(DigestSample sample) {
        var now = clock.instant();
        var last = sample.subscription().isEmpty()
                ? Optional.<DigestMemory>empty()
                : press.last(sample.subscription().getAsLong(), "", now);
        var day = sample.asOf().orElse(terms.calendar().dayOf(now));
        return shown(press.preview(new DigestRequest(sample.content(), "", day, sample.asOf().isPresent() ? Optional.empty() : last)));
    }

    /// A digest and its details, which have no thread to go into.
    private static Reply shown(Digest digest) {
        if (!digest.hasCustomers()) {
            throw new Refusal("No customer fits what this digest is about. Use other filters, or none.");
        }
        var page = new MessagePage(digest);
        var message = page.reply();
        return page.isBrief() ? message : message.changed().tables(new DetailsPage(digest).reply().tables()).reply();
    }
}
