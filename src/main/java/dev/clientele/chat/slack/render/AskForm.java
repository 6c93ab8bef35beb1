package dev.clientele.chat.slack.render;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Optional;

/// A dialog with room for a question, from anywhere in Slack.
public final class AskForm {

    /// The dialog's name in what Slack sends when it is submitted, and the shortcut's that opens it.
    public static final String CALLBACK = "ask-clientele";

    private static final String FIELD = "question";

    private AskForm() {}

    public static View view() {
        return new Dialog(CALLBACK, "Ask Clientele", List.of(Form.field(FIELD, "What do you want to know?", false,
                Form.typed("who are our best ten customers this year?", false, Optional.empty())))).toFillIn("", "Ask");
    }

    /// What was filled in.
    public static String question(ViewState state) {
        return Optional.ofNullable(state.getValues().get(FIELD)).flatMap(elements -> elements.values().stream().findFirst())
                .map(ViewState.Value::getValue).orElse("");
    }
}
