package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import dev.clientele.command.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A sheet as a dialog.
public record SheetForm(Sheet sheet) {

    /// The dialog's name in what Slack sends when it is submitted.
    public static final String CALLBACK = "sheet";

    /// The dialog.
    ///
    /// @param metadata comes back with what is filled in
    public View view(String metadata) {
        return new Dialog(CALLBACK, sheet.title(), sheet.lines().stream().map(SheetForm::field).toList()).toFillIn(metadata,
                sheet.submit());
    }

    private static LayoutBlock field(Sheet.Line line) {
        return Form.field(line.id(), line.label(), true, element(line));
    }

    private static BlockElement element(Sheet.Line line) {
        var value = Optional.of(line.value()).filter(known -> !known.isEmpty());
        return switch (line.kind()) {
            case WORDS, AMOUNT -> Form.typed(line.example(), false, value);
            case PROSE -> Form.typed(line.example(), true, value);
            case DAY -> DatePickerElement.builder().actionId(Form.ELEMENT).initialDate(value.orElse(null)).build();
            case CHOICE -> StaticSelectElement.builder().actionId(Form.ELEMENT)
                    .options(line.choices().stream().map(choice -> Form.option(choice, choice)).toList())
                    .initialOption(value.map(choice -> Form.option(choice, choice)).orElse(null)).build();
            case PERSON -> isTyped(line)
                    ? Form.typed(line.example(), false, value)
                    : UsersSelectElement.builder().actionId(Form.ELEMENT).initialUser(user(line).orElse(null)).build();
        };
    }

    /// One who was named and whom Slack does not know stays a name.
    private static boolean isTyped(Sheet.Line line) {
        return !line.value().isEmpty() && user(line).isEmpty();
    }

    private static Optional<String> user(Sheet.Line line) {
        var at = line.value().lastIndexOf(Form.PLACE);
        return at < 0 ? Optional.empty() : Optional.of(line.value().substring(at + Form.PLACE.length()));
    }

    /// What was filled in, by the lines' ids, as the sheet has it.
    ///
    /// @param values what stands in each field
    /// @param names a person's name by Slack's id
    public Map<String, String> filled(Map<String, List<String>> values, UnaryOperator<String> names) {
        var filled = new HashMap<String, String>();
        for (var line : sheet.lines()) {
            var text = String.join(" ", values.getOrDefault(line.id(), List.of()));
            var isPicked = line.kind() == Sheet.Kind.PERSON && !isTyped(line) && !text.isEmpty();
            filled.put(line.id(), isPicked ? person(line, text, names) : text);
        }
        return filled;
    }

    private static String person(Sheet.Line line, String user, UnaryOperator<String> names) {
        return user(line).filter(user::equals).isPresent() ? line.value() : names.apply(user) + " " + Form.PLACE + user;
    }
}
