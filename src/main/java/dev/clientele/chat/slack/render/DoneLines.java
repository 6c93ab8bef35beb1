package dev.clientele.chat.slack.render;

import com.slack.api.model.block.element.BlockElement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// What people have done about a message that all see, a line each, kept in the message itself: who, what and when.
public final class DoneLines {

    private static final String BLOCK = "done-";
    private static final int MOST = 20;

    private DoneLines() {}

    /// Whether a block with that id holds such lines.
    public static boolean is(String blockId) {
        return blockId != null && blockId.startsWith(BLOCK);
    }

    /// The id of the block that holds them from an instant on. Slack wants another one each time.
    public static String blockId(Instant when) {
        return BLOCK + when.toEpochMilli();
    }

    /// The lines with another one.
    public static List<BlockElement> and(List<BlockElement> before, String user, String what, Instant when) {
        return Stream.concat(before.stream().skip(Math.max(0, before.size() - MOST + 1L)), Stream.of(Rich.done(user, Literal.of(what,
                Limits.LABEL), when))).toList();
    }
}
