package dev.clientele.chat.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.clientele.command.Button;
import java.util.ArrayList;
import java.util.List;

/// Rows of buttons. One that would carry more than Slack takes is left out.
final class Buttons {

    private final List<BlockElement> elements = new ArrayList<>();

    Buttons add(String label, ButtonAction press) {
        var value = Literal.line(press.value());
        if (elements.size() < Limits.BUTTONS && value.length() <= Limits.BUTTON_VALUE && !value.isEmpty()) {
            elements.add(ButtonElement.builder().text(ContextTexts.plain(Literal.of(label, Limits.LABEL)))
                    .actionId(press.kind() + "-" + elements.size()).value(value).build());
        }
        return this;
    }

    Buttons addAll(List<Button> buttons) {
        buttons.forEach(button -> add(button.label(), new ButtonAction.Ask(button.question())));
        return this;
    }

    /// The row, or nothing where there is no button.
    List<LayoutBlock> blocks() {
        return elements.isEmpty() ? List.of() : List.of(ActionsBlock.builder().elements(elements).build());
    }
}
