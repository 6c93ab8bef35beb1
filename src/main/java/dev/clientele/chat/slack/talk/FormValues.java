package dev.clientele.chat.slack.talk;

import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in the fields of a dialog.
final class FormValues {

    private FormValues() {}

    /// By the field's block; nothing for a field that is empty.
    static Map<String, List<String>> of(ViewState state) {
        var values = new HashMap<String, List<String>>();
        state.getValues().forEach((block, elements) -> elements.values().forEach(value -> values.put(block, texts(value))));
        return values;
    }

    private static List<String> texts(ViewState.Value value) {
        var typed = Stream.of(value.getValue(), value.getSelectedConversation(), value.getSelectedUser(), value.getSelectedDate(),
                value.getSelectedTime()).filter(Objects::nonNull);
        var chosen = Optional.ofNullable(value.getSelectedOption()).stream();
        var several = Optional.ofNullable(value.getSelectedOptions()).stream().flatMap(List::stream);
        return Stream.concat(typed, Stream.concat(chosen, several).map(ViewState.SelectedOption::getValue)).toList();
    }
}
