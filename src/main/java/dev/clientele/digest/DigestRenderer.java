package dev.clientele.digest;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.delivery.Rendering;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestMemory;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.gate.Gate;
import dev.clientele.digest.page.DetailsPage;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.model.subscription.SentMessage;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.outbox.Outbox;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes digests, and the details that go under them, when they are about to be sent. A channel's speaks of the whole portfolio, an
/// owner's of the owner's accounts. Each is compared with the last one of the same subscription and owner that got through. Safe for use
/// by many threads.
public final class DigestRenderer implements Function<LeasedMessage, Rendering> {

    private final Means means;
    private final AnalysisSettings terms;

    /// What a press works with.
    ///
    /// @param contents what was ordered with the subscription that a delivery comes from
    /// @param portfolio the current one
    /// @param outbox where the last digest is kept
    public record Means(Function<LeasedMessage, Content> contents, Supplier<Portfolio> portfolio, Outbox outbox, Gate gate,
            DueActions actions) {}

    public DigestRenderer(Means means, AnalysisSettings terms) {
        this.means = means;
        this.terms = terms.patient();
    }

    /// @throws IllegalArgumentException for a delivery that is no digest and no details
    @Override
    public Rendering apply(LeasedMessage delivery) {
        var draft = delivery.draft();
        if ((draft.kind() != Kind.DIGEST && draft.kind() != Kind.DETAILS) || draft.subscription().isEmpty()) {
            throw new IllegalArgumentException(draft.name() + " is no digest of a subscription");
        }
        var portfolio = means.portfolio().get();
        var request = request(delivery);
        var objection = means.gate().objection(portfolio, request.today());
        if (objection.isPresent()) {
            return new Rendering.Deferred(objection.get());
        }
        if (request.leavesOwnerOut()) {
            return new Rendering.Skipped(draft.owner() + " is not among the owners that the digest is about");
        }
        return edition(Digest.of(portfolio, terms, request, means.actions()), draft);
    }

    /// A digest as it would be now, which nobody remembers.
    ///
    /// @param request with the last one that was sent, see [#last(long, String, Instant)], or with none
    /// @throws dev.clientele.command.Refusal when there is no data
    public Digest preview(DigestRequest request) {
        return Digest.of(means.portfolio().get(), terms, request, means.actions());
    }

    /// What the last digest of a subscription said that was due before an instant.
    ///
    /// @param owner whose; empty for the channel's
    public Optional<DigestMemory> last(long subscription, String owner, Instant before) {
        return means.outbox().lastSent(subscription, owner, before).map(SentMessage::figures).flatMap(DigestMemory::read);
    }

    private DigestRequest request(LeasedMessage delivery) {
        var draft = delivery.draft();
        var last = last(draft.subscription().orElseThrow(), draft.owner(), draft.dueAt());
        return new DigestRequest(means.contents().apply(delivery), draft.owner(), terms.calendar().dayOf(draft.dueAt()), last);
    }

    private static Rendering edition(Digest digest, OutboxMessage draft) {
        var figures = digest.remembered().text();
        if (!digest.hasCustomers()) {
            return new Rendering.Skipped(digest.request().owner().isEmpty()
                    ? "no customer fits what it is about"
                    : digest.request().owner() + " has no accounts that it is about");
        }
        if (draft.kind() == Kind.DETAILS) {
            var details = new DetailsPage(digest).reply();
            return details.tables().isEmpty()
                    ? new Rendering.Skipped("there is nobody to name")
                    : new Rendering.Ready(details, figures, false);
        }
        var page = new MessagePage(digest);
        if (page.isBrief() && digest.request().content().quiet() == Quiet.SKIP) {
            return new Rendering.Skipped(digest.isUnchanged() ? "there is no new data" : "nothing happened");
        }
        if (draft.to().isMail() && !page.isBrief()) {
            return new Rendering.Ready(inOne(page.reply(), new DetailsPage(digest).reply()), figures, false);
        }
        return new Rendering.Ready(page.reply(), figures, !page.isBrief());
    }

    /// A letter is read as one: what would stand under the message comes behind it.
    private static Reply inOne(Reply message, Reply details) {
        var tables = details.tables().stream().map(table -> new Table(details.headline(), table.columns(), table.rows(), table.totals()))
                .toList();
        return message.changed().tables(tables).footnotes(details.footnotes()).reply();
    }
}
