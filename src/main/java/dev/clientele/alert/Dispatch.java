package dev.clientele.alert;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;
import dev.clientele.store.outbox.AlertCaseStore.Look;
import dev.clientele.store.outbox.AlertCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Puts what is to be said into the outbox: to the place where the rule was made, and to the owner of the account unless someone ordered it for themselves. Each place gets the
/// alerts with the most money, as many as its budget for the day allows, the rest in one message, and what is over in another. All wait
/// until the quiet time ends.
///
/// @param owners where an owner is to be found
record Dispatch(NotificationPolicy manners, BusinessCalendar calendar, Function<String, Optional<Address>> owners) {

    private static final Comparator<Item> MOST_MONEY = Comparator.comparing(Item::isOverall).reversed()
            .thenComparing(Comparator.comparingLong(Item::money).reversed()).thenComparingLong(item -> item.about().id());

    /// A place that is told, and for whom.
    ///
    /// @param owner whose accounts it hears of; empty for all
    private record Reader(Address to, String owner) {}

    /// Puts it in.
    ///
    /// @return how many messages there are
    int put(List<Item> items, AlertCheck store, Look look, Instant now) {
        var messages = 0;
        for (var entry : byReader(items).entrySet()) {
            messages += put(entry.getKey(), entry.getValue(), new Writing(store, look, manners.quiet().next(now)));
        }
        return messages;
    }

    private record Writing(AlertCheck store, Look look, Instant due) {}

    private Map<Reader, List<Item>> byReader(List<Item> items) {
        var readers = new LinkedHashMap<Reader, List<Item>>();
        for (var item : items) {
            var place = item.rule().order().to();
            readers.computeIfAbsent(new Reader(place, ""), ignored -> new ArrayList<>()).add(item);
            var owner = item.about().subject().owner();
            var theirs = owner.isEmpty() || item.isPrivate()
                    ? Optional.<Address>empty()
                    : owners.apply(owner).filter(address -> !address.equals(place));
            theirs.ifPresent(address -> readers.computeIfAbsent(new Reader(address, owner), ignored -> new ArrayList<>()).add(item));
        }
        return readers;
    }

    private int put(Reader reader, List<Item> items, Writing writing) {
        var alerts = items.stream().filter(Item::isAlert).sorted(MOST_MONEY).toList();
        var day = calendar.dayOf(writing.due());
        var room = Math.clamp((long) manners.budget() - writing.store().used(day, reader.to()), 0, alerts.size());
        for (var item : alerts.subList(0, room)) {
            writing.store().use(day, reader.to());
            var name = "alert/" + item.about().id() + "/" + item.about().told().times();
            writing.store().put(draft(name, reader, AlertBody.of(AlertBody.Kind.SINGLE, List.of(item)), writing));
        }
        var rest = alerts.subList(room, alerts.size());
        var over = items.stream().filter(item -> !item.isAlert()).sorted(MOST_MONEY).toList();
        return room + put(reader, AlertBody.of(AlertBody.Kind.REST, rest), writing)
                + put(reader, AlertBody.of(AlertBody.Kind.RECOVERED, over), writing);
    }

    private int put(Reader reader, AlertBody body, Writing writing) {
        if (body.cases().isEmpty()) {
            return 0;
        }
        var name = "alerts/" + writing.look().dataVersion() + "/" + writing.look().day() + "/"
                + body.text().substring(0, body.text().indexOf(' '));
        writing.store().put(draft(name, reader, body, writing));
        return 1;
    }

    private OutboxMessage draft(String name, Reader reader, AlertBody body, Writing writing) {
        var unique =
                name + "/" + reader.to().platform() + "/" + reader.to().place() + (reader.owner().isEmpty() ? "" : "/" + reader.owner());
        return new OutboxMessage(unique, Kind.ALERT, OptionalLong.empty(), reader.to(), reader.owner(), "", body.text(), writing.due(),
                writing.due().plus(manners.useful()));
    }
}
