package dev.clientele.chat.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.clientele.command.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A row of buttons, and a menu at its end. One that would carry more than Slack takes is left out.
final class Buttons {

    /// What cannot be undone is asked about first.
    private static final Pattern FINAL = Pattern.compile("(digest unsubscribe|alerts remove)\\b.*");

    private final List<BlockElement> elements = new ArrayList<>();
    private final List<OptionObject> menu = new ArrayList<>();

    /// A button like the others.
    Buttons add(String label, ButtonAction press) {
        return add(label, press, FINAL.matcher(press.question()).matches() ? "danger" : "");
    }

    /// The most useful one.
    Buttons addFirst(String label, ButtonAction press) {
        return add(label, press, "primary");
    }

    private Buttons add(String label, ButtonAction press, String style) {
        var value = Literal.line(press.value());
        if (elements.size() < Limits.BUTTONS - 1 && value.length() <= Limits.BUTTON_VALUE && !value.isEmpty()) {
            elements.add(ButtonElement.builder().text(ContextTexts.plain(Literal.of(label, Limits.LABEL)))
                    .actionId(press.kind() + "-" + elements.size()).value(value).style(style.isEmpty() ? null : style)
                    .confirm(FINAL.matcher(press.question()).matches() ? confirmation(label) : null).build());
        }
        return this;
    }

    private static ConfirmationDialogObject confirmation(String label) {
        return ConfirmationDialogObject.builder().title(ContextTexts.plain(Literal.of(label + "?", Limits.HEADER / 2)))
                .text(ContextTexts.plain("It cannot be taken back.")).confirm(ContextTexts.plain(Literal.of(label, Limits.CONFIRM)))
                .deny(ContextTexts.plain("Cancel")).style("danger").build();
    }

    Buttons addAll(List<Button> buttons) {
        buttons.forEach(button -> add(button.label(), ButtonAction.of(button)));
        return this;
    }

    /// Adds to the menu at the end of the row; as a button where a menu cannot carry it.
    Buttons addToMenu(String label, ButtonAction press) {
        var value = Literal.line(press.kind() + " " + press.value());
        if (value.length() > Limits.OPTION_VALUE) {
            return add(label, press);
        }
        if (menu.size() < Limits.MENU) {
            menu.add(Form.option(label, value));
        }
        return this;
    }

    /// The row, or nothing where there is no button.
    List<LayoutBlock> blocks() {
        var all = new ArrayList<>(elements);
        if (!menu.isEmpty()) {
            all.add(OverflowMenuElement.builder().actionId(ButtonAction.MENU + "-" + elements.size()).options(menu).build());
        }
        return all.isEmpty() ? List.of() : List.of(ActionsBlock.builder().elements(all).build());
    }
}
