package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When something comes again and again: on which days, by a menu, and at which time, by a clock. What a menu cannot say stays as it was
/// typed.
///
/// @param before the question as asked before
record WhenFields(Optional<Invocation> before) {

    static final String DAYS = "when-days";
    static final String TIME = "when-time";
    static final String ZONE = "when-zone";

    /// How it is typed, and how it is said.
    private static final List<List<String>> CHOICES = List.of(List.of("daily", "Every day"), List.of("weekly monday", "Every Monday"),
            List.of("weekly tuesday", "Every Tuesday"), List.of("weekly wednesday", "Every Wednesday"),
            List.of("weekly thursday", "Every Thursday"), List.of("weekly friday", "Every Friday"),
            List.of("monthly first monday", "The first Monday of the month"));
    private static final Pattern WHEN = Pattern.compile("(.*?)(?: (\\d{2}:\\d{2}))?(?: ([A-Z][\\w/+-]*))?");

    List<LayoutBlock> fields() {
        var said = said();
        var parts = WHEN.matcher(said);
        var isKnown = parts.matches() && (said.isEmpty() || CHOICES.stream().anyMatch(choice -> choice.getFirst().equals(parts.group(1))));
        if (!isKnown) {
            return List.of(Form.field("when", "When", true, Form.typed("weekly monday 08:00 Europe/Berlin", false, Optional.of(said))));
        }
        var fields = new ArrayList<LayoutBlock>();
        fields.add(Form.field(DAYS, "On which days", true, StaticSelectElement.builder().actionId(Form.ELEMENT)
                .options(CHOICES.stream().map(WhenFields::option).toList())
                .initialOption(
                        CHOICES.stream().filter(choice -> choice.getFirst().equals(parts.group(1))).map(WhenFields::option).findFirst()
                                .orElse(null))
                .build()));
        fields.add(Form.field(TIME, "At what time", true,
                TimePickerElement.builder().actionId(Form.ELEMENT).initialTime(parts.group(2)).build()));
        fields.add(Form.field(ZONE, "Time zone", true,
                Form.typed("Europe/Berlin", false, Optional.ofNullable(parts.group(3)))));
        return fields;
    }

    private String said() {
        return before.map(asked -> String.join(" ", Stream.of(Parameter.When.SCHEDULE, Parameter.When.TIME, Parameter.When.ZONE)
                .map(asked::choice).flatMap(Optional::stream).toList())).orElse("");
    }

    private static OptionObject option(List<String> choice) {
        return Form.option(choice.getLast(), choice.getFirst());
    }
}
