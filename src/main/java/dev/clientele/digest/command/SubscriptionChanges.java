package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.model.Reader;
import dev.clientele.model.subscription.Subscription;
import java.util.List;

/// Takes orders and changes them.
final class SubscriptionChanges {

    private static final List<String> EXAMPLES = List.of("digest subscribe weekly monday 08:00", "digest subscribe weekdays 07:30",
            "digest subscribe monthly first weekday 09:00");

    private final DigestDependencies means;
    private final Numbered numbered;
    private final Confirmation confirmation;

    SubscriptionChanges(DigestDependencies means) {
        this.means = means;
        this.numbered = new Numbered(means.stores().subscriptions());
        this.confirmation = new Confirmation(means);
    }

    Reply subscribe(Invocation invocation, Asker asker) {
        var wanted = new SubscriptionRequest(invocation);
        if (invocation.count().isPresent()) {
            throw new Refusal(
                    "A new digest gets its own number. To change one write `digest edit " + invocation.count().getAsInt() + " ...`.",
                    List.of("digest list"));
        }
        var timetable = wanted.timetable(Reader.current().zone().orElse(means.terms().calendar().zone()))
                .orElseThrow(() -> new Refusal("When should it come? Write something like `" + EXAMPLES.getFirst() + "`.", EXAMPLES));
        var to = means.places().named(invocation.choice(Parameter.Place.NAME).orElse("here"), asker);
        var content = wanted.content(Content.USUAL);
        var order = new Subscription.Order(to, Places.self(asker), timetable, ContentWords.of(content));
        var made = means.stores().subscriptions().add(order, means.clock().instant());
        return confirmation.of(made, "is ordered", asker);
    }

    Reply edit(Invocation invocation, Asker asker) {
        var before = numbered.one(invocation, asker);
        var wanted = new SubscriptionRequest(invocation);
        if (!wanted.saysWhen() && !wanted.saysWhat() && !wanted.saysWhere()) {
            throw new Refusal("What should change? Write something like `digest edit " + before.id() + " friday 16:00`, `digest edit "
                    + before.id() + " revenue risk` or `digest edit " + before.id() + " to me`.");
        }
        var to = invocation.choice(Parameter.Place.NAME).map(name -> means.places().named(name, asker)).orElse(before.order().to());
        var content = wanted.content(ContentWords.parse(before.order().content()));
        var order = new Subscription.Order(to, before.order().creator(), wanted.timetable(before.order().timetable()),
                ContentWords.of(content));
        means.stores().subscriptions().change(before.id(), order, means.clock().instant());
        return confirmation.of(means.stores().subscriptions().find(before.id()).orElse(before), "is changed", asker);
    }
}
