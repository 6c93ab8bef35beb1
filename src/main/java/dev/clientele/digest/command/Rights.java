package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.model.subscription.Subscription;
import java.util.List;

/// Who may do what: everyone who may ask may look, and have digests that go to them alone. What others get is changed by those who may
/// change what the bot knows.
record Rights(Numbered numbered) {

    private static final String OF_ONES_OWN = "digest subscribe weekly monday 08:00 to me";

    /// @throws Refusal for one who may not
    void require(Invocation invocation, Asker asker) {
        if (!asker.mayChange() && !reachesNobodyElse(invocation, asker)) {
            try {
                asker.requireMayChange();
            } catch (Refusal barred) {
                throw new Refusal("That would reach others. " + barred.getMessage() + " One that comes to you alone you may have: `"
                        + OF_ONES_OWN + "`.", List.of(OF_ONES_OWN));
            }
        }
    }

    private boolean reachesNobodyElse(Invocation invocation, Asker asker) {
        return switch (DigestVerb.of(invocation)) {
            case LIST, PREVIEW -> true;
            case SUBSCRIBE -> goesToSelf(invocation, "here", asker);
            case SEND, PAUSE, RESUME, UNSUBSCRIBE -> isOwn(numbered.one(invocation, asker), asker);
            case EDIT -> isOwn(numbered.one(invocation, asker), asker) && goesToSelf(invocation, "me", asker);
            case OWNER -> false;
        };
    }

    /// Whether what is said goes to the asker alone.
    ///
    /// @param unsaid where it goes unless that is said
    private static boolean goesToSelf(Invocation invocation, String unsaid, Asker asker) {
        var to = switch (invocation.choice(Parameter.Place.NAME).orElse(unsaid)) {
            case "me" -> Places.isPrivate(Places.self(asker), asker);
            case "here" -> Places.isPrivate(Places.here(asker), asker);
            default -> false;
        };
        return to && new SubscriptionRequest(invocation).content(Content.USUAL).audience() == Audience.PLACE;
    }

    private static boolean isOwn(Subscription subscription, Asker asker) {
        return Places.isPrivate(subscription.order().to(), asker);
    }

    /// Whether it is shown to the asker: who may change all of them sees all, everyone else those that come to them, come here or are
    /// their own order.
    static boolean sees(Subscription subscription, Asker asker) {
        var order = subscription.order();
        return asker.mayChange() || isOwn(subscription, asker) || order.to().equals(Places.here(asker))
                || order.creator().equals(Places.self(asker));
    }
}
