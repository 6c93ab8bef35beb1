package dev.clientele.chat.slack.render;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.clientele.command.Access.Denial;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What someone is told who may not ask: why, and whom to ask.
public final class AccessDenial {

    private static final int MOST_NAMED = 5;

    private AccessDenial() {}

    /// The sentence, then whom to ask.
    ///
    /// @param user who is refused; their id is what an administrator has to list
    /// @param admins whom to ask
    public static Message message(Denial denial, String user, Set<String> admins) {
        var elements = new ArrayList<RichTextElement>();
        elements.add(Rich.plain(denial.sentence()));
        if (admins.isEmpty()) {
            elements.add(Rich.plain(" Ask whoever runs me; "));
        } else {
            elements.add(Rich.plain(" Ask "));
            admins.stream().sorted().limit(MOST_NAMED).forEach(admin -> {
                elements.add(RichTextSectionElement.User.builder().userId(admin).build());
                elements.add(Rich.plain(" "));
            });
            elements.add(Rich.plain("- "));
        }
        elements.add(Rich.plain("your id is " + user + "."));
        return new Message(Literal.fallback(denial.sentence()), List.of(Rich.of(elements)));
    }
}
