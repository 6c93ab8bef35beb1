package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.outbox.SubscriptionStore;
import java.util.List;

/// The subscriptions by the numbers that people type.
record Numbered(SubscriptionStore subscriptions) {

    private static final int MOST_OFFERED = 5;

    /// Those that the asker is shown.
    List<Subscription> seen(Asker asker) {
        return subscriptions.all().stream().filter(each -> Rights.sees(each, asker)).toList();
    }

    /// The one that is meant: by its number, or without one the only one there is.
    ///
    /// @throws Refusal where there is none or there are several
    Subscription one(Invocation invocation, Asker asker) {
        var seen = seen(asker);
        if (invocation.count().isPresent()) {
            var number = invocation.count().getAsInt();
            return subscriptions.find(number).orElseThrow(() -> new Refusal("There is no digest " + number + "." + known(seen),
                    offered(invocation, seen)));
        }
        if (seen.size() == 1) {
            return seen.getFirst();
        }
        throw new Refusal("Which one? `digest " + DigestVerb.of(invocation).word() + "` needs a number." + known(seen),
                offered(invocation, seen));
    }

    private static String known(List<Subscription> seen) {
        return seen.isEmpty()
                ? " None is ordered yet: `digest subscribe weekly monday 08:00`."
                : " `digest list` shows their numbers.";
    }

    private static List<String> offered(Invocation invocation, List<Subscription> seen) {
        var verb = DigestVerb.of(invocation).word();
        if (seen.isEmpty()) {
            return List.of("digest subscribe weekly monday 08:00");
        }
        return seen.stream().limit(MOST_OFFERED).map(each -> "digest " + verb + " " + each.id()).toList();
    }
}
