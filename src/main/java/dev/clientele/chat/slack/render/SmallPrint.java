package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.clientele.command.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is said beneath an answer: what is to be seen at once, and what can be asked for.
///
/// @param shown how the question was read, why the answer is to be taken with care, and of which day it is
/// @param all these and how it was counted
public record SmallPrint(List<String> shown, List<String> all) {

    private static final String TITLE = "How this is counted";
    /// How the footnotes begin that say of which day an answer is.
    private static final List<String> DAYS = List.of("As of ", "Data to ");

    public SmallPrint {
        shown = List.copyOf(shown);
        all = List.copyOf(all);
    }

    public static SmallPrint of(Reply reply) {
        var days = reply.footnotes().stream().filter(note -> DAYS.stream().anyMatch(note::startsWith));
        return new SmallPrint(Stream.concat(reply.remarks().stream(), days).toList(), reply.smallPrint());
    }

    boolean hasMore() {
        return all.size() > shown.size();
    }

    /// All of it, as a dialog.
    ///
    /// @param title of the answer
    public View view(String title) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Rich.sentence(title, true));
        all.forEach(sentence -> blocks.add(Rich.sentence(sentence, false)));
        return new Dialog("basis", TITLE, blocks.subList(0, Math.min(blocks.size(), Limits.BLOCKS))).toRead();
    }

    /// What the menu's line is called.
    static String label() {
        return TITLE;
    }
}
