package dev.clientele.chat.slack.talk;

import java.util.Optional;

/// What a form keeps while it is filled in: what it is about, and where the answer belongs.
///
/// @param about a command's name, or a question
record FormOrigin(String about, Origin origin) {

    private static final String NONE = "-";
    private static final int PARTS = 4;

    String text() {
        return String.join(" ", origin.channel(), origin.thread().orElse(NONE), origin.kind().name(), about);
    }

    static FormOrigin read(String text, String user, String team) {
        var parts = text.split(" ", PARTS);
        var thread = Optional.of(parts[1]).filter(given -> !given.equals(NONE));
        var kind = Origin.Kind.valueOf(parts[2]) == Origin.Kind.HOME ? Origin.Kind.HOME : Origin.Kind.FORM;
        return new FormOrigin(parts[3], new Origin(user, team, parts[0], thread, Optional.empty(), kind));
    }
}
