package dev.clientele.alert;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an alert's message is to say, as it lies in the outbox: `single 17`, `rest 18 21 20`, `recovered 9`.
///
/// @param cases their numbers, in the order in which they are told
record AlertBody(Kind kind, List<Long> cases) {

    /// What kind of message.
    enum Kind {
        /// one case
        SINGLE,
        /// those for which the day's budget has no room, in one message
        REST,
        /// what is over, and well
        RECOVERED
    }

    AlertBody {
        cases = List.copyOf(cases);
    }

    static AlertBody of(Kind kind, List<Item> items) {
        return new AlertBody(kind, items.stream().map(item -> item.about().id()).toList());
    }

    static AlertBody parse(String text) {
        var words = List.of(text.split(" ", -1));
        return new AlertBody(Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT)),
                words.stream().skip(1).map(Long::valueOf).toList());
    }

    String text() {
        return kind.name().toLowerCase(Locale.ROOT) + cases.stream().map(id -> " " + id).collect(Collectors.joining());
    }
}
