package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dialog that asks what only a person can know of a file.
///
/// @param file Slack's id of it
public record ImportForm(String file, List<Open> open) {

    /// The dialog's name in what Slack sends when it is submitted.
    public static final String CALLBACK = "import";
    private static final String CURRENCY = "a currency's code of three letters, such as EUR";
    private static final Map<Question, String> LABELS = Map.of(Question.CURRENCY, "In which currency are the amounts?", Question.DATES,
            "How are the days written?", Question.DECIMALS, "What separates the decimals?");
    private static final Map<String, String> MARKS = Map.of(".", "A point: 1,234.50", ",", "A comma: 1.234,50");

    /// What comes first in a day, by the first letter of how it is written.
    private static final Map<String, String> FIRST = Map.of("d", "The day first: ", "M", "The month first: ", "y", "The year first: ");

    public ImportForm {
        open = List.copyOf(open);
    }

    /// The message that says what is missing, with the button to the dialog.
    public Message message(String finding) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Rich.sentence(finding, false));
        blocks.addAll(new Buttons().addFirst("Say it \u2026", new ButtonAction.Import(text())).blocks());
        return new Message(Literal.fallback(finding), blocks);
    }

    /// The file and the questions in a line.
    public String text() {
        return file + open.stream().map(each -> " " + each.question().name() + "=" + each.options().stream()
                .map(option -> option.replace(' ', '_')).collect(Collectors.joining("|"))).collect(Collectors.joining());
    }

    public static ImportForm read(String text) {
        var parts = text.split(" ");
        return new ImportForm(parts[0], Stream.of(parts).skip(1).map(ImportForm::open).toList());
    }

    private static Open open(String text) {
        var parts = text.split("=", 2);
        var options =
                parts[1].isEmpty() ? List.<String>of() : Stream.of(parts[1].split("\\|")).map(each -> each.replace('_', ' ')).toList();
        return new Open(Question.valueOf(parts[0]), options);
    }

    /// The dialog.
    ///
    /// @param metadata comes back with what is filled in
    public View view(String metadata) {
        return new Dialog(CALLBACK, "Import", open.stream().map(ImportForm::field).toList()).toFillIn(metadata, "Import");
    }

    private static LayoutBlock field(Open open) {
        return Form.field(open.question().name(), LABELS.getOrDefault(open.question(), open.question().name()), false,
                open.options().isEmpty() ? Form.typed("EUR", false, Optional.empty()) : menu(open.options()));
    }

    private static BlockElement menu(List<String> options) {
        return StaticSelectElement.builder().actionId(Form.ELEMENT)
                .options(options.stream().limit(Limits.OPTIONS).map(ImportForm::line).toList()).build();
    }

    private static OptionObject line(String option) {
        return Form.option(MARKS.getOrDefault(option, FIRST.getOrDefault(option.substring(0, 1), "") + option), option);
    }

    /// What was filled in.
    public static Map<Question, String> answers(ViewState state) {
        var answers = new EnumMap<Question, String>(Question.class);
        state.getValues().forEach((block, elements) -> elements.values().stream().findFirst()
                .flatMap(value -> Optional.ofNullable(value.getValue())
                        .or(() -> Optional.ofNullable(value.getSelectedOption()).map(ViewState.SelectedOption::getValue)))
                .ifPresent(answer -> answers.put(Question.valueOf(block), answer.strip())));
        return answers;
    }

    /// What is wrong with what was filled in, by its field.
    public static Map<String, String> faults(Map<Question, String> answers) {
        return Optional.ofNullable(answers.get(Question.CURRENCY)).filter(code -> !isCurrency(code))
                .map(code -> Map.of(Question.CURRENCY.name(), "\"" + Literal.of(code, 20) + "\" is no currency. Type " + CURRENCY + "."))
                .orElse(Map.of());
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equalsIgnoreCase(code));
    }
}
