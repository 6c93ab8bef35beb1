package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.model.subscription.Subscription;
import java.util.List;

/// Lets digests rest, come again and end.
final class SubscriptionPauses {

    private final DigestDependencies means;
    private final Numbered numbered;

    SubscriptionPauses(DigestDependencies means) {
        this.means = means;
        this.numbered = new Numbered(means.stores().subscriptions());
    }

    Reply pause(Invocation invocation, Asker asker) {
        var subscription = numbered.one(invocation, asker);
        if (!subscription.isActive()) {
            return said(subscription, "is paused already.", resume(subscription));
        }
        means.stores().subscriptions().pause(subscription.id(), "");
        return said(subscription, "is paused. Nothing is sent until `digest resume " + subscription.id() + "`.", resume(subscription));
    }

    Reply resume(Invocation invocation, Asker asker) {
        var before = numbered.one(invocation, asker);
        if (!before.isActive()) {
            means.stores().subscriptions().resume(before.id(), means.clock().instant());
        }
        var resumed = means.stores().subscriptions().find(before.id()).orElse(before);
        return new Confirmation(means).of(resumed, before.isActive() ? "was not paused" : "is resumed", asker);
    }

    Reply end(Invocation invocation, Asker asker) {
        var subscription = numbered.one(invocation, asker);
        means.stores().subscriptions().end(subscription.id());
        var order = subscription.order();
        var again = "digest subscribe " + order.timetable().words() + (order.content().isEmpty() ? "" : " " + order.content()) + " to "
                + order.to().words();
        return said(subscription, "is ended. To have it again: `" + again + "`.", new Button("Have it again", again));
    }

    private static Button resume(Subscription subscription) {
        return DigestAnswers.button("Resume", DigestVerb.RESUME, subscription);
    }

    private static Reply said(Subscription subscription, String what, Button back) {
        return DigestAnswers.about(subscription, "Digest " + subscription.id() + " " + what, List.of(), List.of(),
                List.of(back, DigestAnswers.list()));
    }
}
