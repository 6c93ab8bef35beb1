package dev.clientele.digest.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.ContentWords;
import dev.clientele.model.schedule.Timetable;
import dev.clientele.model.subscription.Subscription;
import java.util.ArrayList;
import java.util.List;

/// What was ordered, said back: what, when, where, its next times, and how to change it.
record Confirmation(DigestDependencies means) {

    private static final int TIMES = 3;
    private static final int MOST_NAMED = 5;

    /// @param what what was done to it: `is ordered`
    Reply of(Subscription subscription, String what, Asker asker) {
        var order = subscription.order();
        var spoken = new SubscriptionWords(means.terms().wording().locale());
        var times = order.timetable().nextAfter(means.clock().instant(), TIMES);
        var next = subscription.isActive() ? "next on " + spoken.moment(times.getFirst(), order.timetable().zone()) : "once it is resumed";
        var headline = means.terms().wording().phrase("Digest {number} {done}: it comes {where} {when}, {next}.")
                .with("number", Long.toString(subscription.id())).with("done", what).with("where", Places.words(order.to(), asker))
                .with("when", spoken.schedule(order.timetable())).with("next", next).words();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("What", spoken.content(ContentWords.parse(order.content()))));
        rows.add(List.of("When", order.timetable().words()));
        rows.add(List.of("Where", Places.words(order.to(), asker)));
        times.forEach(time -> rows.add(List.of(rows.size() == TIMES ? "Next" : "", spoken.moment(time, order.timetable().zone()))));
        return DigestAnswers.about(subscription, headline,
                List.of(DigestAnswers.table("", DigestAnswers.columns("of", "", "is", "Ordered"), rows)),
                footnotes(subscription, order.timetable()),
                List.of(DigestAnswers.button("Preview", DigestVerb.PREVIEW, subscription),
                        DigestAnswers.button("Send a test", DigestVerb.SEND, subscription),
                        pauseOrResume(subscription), DigestAnswers.list()));
    }

    private static Button pauseOrResume(Subscription subscription) {
        return subscription.isActive()
                ? DigestAnswers.button("Pause", DigestVerb.PAUSE, subscription)
                : DigestAnswers.button("Resume", DigestVerb.RESUME, subscription);
    }

    private List<String> footnotes(Subscription subscription, Timetable timetable) {
        var change =
                "Change it with `digest edit " + subscription.id() + " friday 16:00`, end it with `digest unsubscribe " + subscription.id()
                        + "`.";
        var own = means.terms().calendar().zone();
        var usual = timetable.zone().equals(own)
                ? "The time zone is the company's; name another behind the time, such as `08:00 Europe/Lisbon`."
                : "The time zone is " + timetable.zone().getId() + ", not the company's " + own.getId() + ".";
        var notes = new ArrayList<>(List.of(change, usual));
        var lost = means.recipients().lost(subscription);
        if (!lost.isEmpty()) {
            notes.add(means.terms().wording()
                    .phrase("I do not know where to find {some}[{cut} and {more} more]. Tell me with `digest owner \"{first}\" is "
                            + "slack:U0123456`.")
                    .with("some", String.join(", ", lost.stream().limit(MOST_NAMED).toList())).with("cut", lost.size() > MOST_NAMED)
                    .with("more", lost.size() - MOST_NAMED).with("first", lost.getFirst()).words());
        }
        return notes;
    }
}
