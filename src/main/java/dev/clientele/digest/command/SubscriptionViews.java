package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Shows what there is, and what a digest would say.
final class SubscriptionViews {

    private static final Duration TEST_USEFUL = Duration.ofHours(1);
    private static final int MOST_BUTTONS = 3;

    private final DigestDependencies means;
    private final Numbered numbered;
    private final SubscriptionWords spoken;

    SubscriptionViews(DigestDependencies means) {
        this.means = means;
        this.numbered = new Numbered(means.stores().subscriptions());
        this.spoken = new SubscriptionWords(means.terms().wording().locale());
    }

    Reply list(Asker asker) {
        var seen = numbered.seen(asker);
        if (seen.isEmpty()) {
            return DigestAnswers.general(
                    "No digest is ordered yet. Type `digest subscribe weekly monday 08:00` where you want it to come, or `... to me`.",
                    List.of(), List.of(), List.of(new Button("What it would say", "digest preview")));
        }
        var active = seen.stream().filter(Subscription::isActive).count();
        var headline =
                means.terms().wording().phrase("{all digest is|digests are} ordered[{any}, {paused} paused].").with("all", seen.size())
                        .with("any", active < seen.size()).with("paused", seen.size() - active).words();
        var columns =
                DigestAnswers.columns("number", "No.", "when", "When", "where", "Where", "what", "What", "state", "State", "next", "Next",
                        "last",
                        "Last sent");
        var table = DigestAnswers.table("", columns, seen.stream().map(each -> row(each, asker)).toList());
        var tables = new ArrayList<>(List.of(table));
        var addresses = means.stores().owners().all();
        if (!addresses.isEmpty() && asker.mayChange()) {
            tables.add(DigestAnswers.table("Where owners get their own accounts", DigestAnswers.columns("owner", "Owner", "where", "Where"),
                    addresses.entrySet().stream().map(each -> List.of(each.getKey(), Places.words(each.getValue(), asker))).toList()));
        }
        var buttons = seen.stream().limit(MOST_BUTTONS)
                .map(each -> DigestAnswers.button("Preview " + each.id(), DigestVerb.PREVIEW, each)).toList();
        return DigestAnswers.general(headline, tables,
                List.of("With a number: `digest preview 1`, `send`, `pause`, `resume`, `edit`, `unsubscribe`."), buttons);
    }

    private List<String> row(Subscription subscription, Asker asker) {
        var order = subscription.order();
        var zone = order.timetable().zone();
        var state = means.terms().wording().phrase("{active:active|paused}[: {why}]").with("active", subscription.isActive())
                .with("why", subscription.pausedBecause()).words();
        var now = means.clock().instant();
        var next = subscription.isActive() ? spoken.moment(order.timetable().nextAfter(now), zone) : "-";
        var last = means.stores().outbox().lastSent(subscription.id(), "", Instant.MAX.truncatedTo(ChronoUnit.SECONDS))
                .map(sent -> spoken.moment(sent.at(), zone)).orElse("never");
        return List.of(String.valueOf(subscription.id()), order.timetable().words(), Places.words(order.to(), asker),
                content(order), state, next, last);
    }

    /// What it tells; as it is kept where it is of a later version and cannot be read.
    private String content(Subscription.Order order) {
        try {
            return spoken.content(ContentWords.parse(order.content()));
        } catch (IllegalArgumentException later) {
            return order.content();
        }
    }

    /// What it would say now, for the asker's eyes.
    Reply preview(Invocation invocation, Asker asker) {
        var wanted = new SubscriptionRequest(invocation);
        var asOf = invocation.asOf().filter(day -> invocation.answerDay().named());
        if (invocation.count().isEmpty()) {
            return previewed(means.preview().apply(new DigestSample(wanted.content(Content.USUAL), OptionalLong.empty(), asOf)), "Preview",
                    List.of(DigestAnswers.list()));
        }
        var subscription = numbered.one(invocation, asker);
        var content = wanted.content(ContentWords.parse(subscription.order().content()));
        return previewed(means.preview().apply(new DigestSample(content, OptionalLong.of(subscription.id()), asOf)),
                "Preview of digest " + subscription.id(),
                List.of(DigestAnswers.button("Send a test", DigestVerb.SEND, subscription), DigestAnswers.list()));
    }

    private static Reply previewed(Reply reply, String title, List<Button> buttons) {
        return reply.changed().title(title).buttons(buttons).reply();
    }

    /// Sends it now where it always goes, marked as a test. Owners get none of it.
    Reply send(Invocation invocation, Asker asker) {
        var subscription = numbered.one(invocation, asker);
        var now = means.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        var to = subscription.order().to();
        means.stores().outbox()
                .put(new OutboxMessage("test/" + subscription.id() + "/" + now, OutboxMessage.Kind.TEST, OptionalLong.of(subscription.id()),
                        to,
                        "", "", "", now, now.plus(TEST_USEFUL)));
        return DigestAnswers.about(subscription, "A test of digest " + subscription.id() + " goes out " + Places.words(to, asker)
                + " within a minute, marked as a test.", List.of(),
                List.of("If it does not get there, whoever ordered the digest is told why. The next digest is not compared with a test."),
                List.of(DigestAnswers.list()));
    }
}
