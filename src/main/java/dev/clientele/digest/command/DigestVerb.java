package dev.clientele.digest.command;

import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be done about digests.
enum DigestVerb {
    SUBSCRIBE, LIST, PREVIEW, SEND, PAUSE, RESUME, EDIT, UNSUBSCRIBE,
    /// says where an owner is to be found; it has no word of its own, for `owner` names the owner
    OWNER;

    /// The name of its word in an invocation, which is also how it stands in a usage line.
    private static final String NAME = worded().stream().map(DigestVerb::word).collect(Collectors.joining("|"));

    static Parameter.Word parameter() {
        return new Parameter.Word(NAME, worded().stream().map(DigestVerb::word).toList());
    }

    /// What is to be done; to show one where nothing is said.
    static DigestVerb of(Invocation invocation) {
        var named = invocation.choice(NAME).map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
        return named.orElseGet(() -> invocation.choice(Parameter.Place.NAME).isPresent() && owner(invocation).isPresent()
                && invocation.choice(Parameter.When.SCHEDULE).isEmpty() ? OWNER : PREVIEW);
    }

    /// The one owner that is named.
    static Optional<String> owner(Invocation invocation) {
        return invocation.filters().stream().filter(filter -> filter.dimension() == Dimension.OWNER && filter.values().size() == 1)
                .map(filter -> filter.values().getFirst()).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is done to a subscription that there is.
    boolean isAboutOne() {
        return switch (this) {
            case SEND, PAUSE, RESUME, EDIT, UNSUBSCRIBE -> true;
            case SUBSCRIBE, LIST, PREVIEW, OWNER -> false;
        };
    }

    private static List<DigestVerb> worded() {
        return Arrays.stream(values()).filter(verb -> verb != OWNER).toList();
    }
}
