package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileQuestions;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A dialog that asks what only a person can know of a file.
///
/// @param file Slack's id of it
/// @param known what the person said of it before
public record ImportForm(String file, Map<Question, String> known, List<Open> open) {

    /// The dialog's name in what Slack sends when it is submitted.
    public static final String CALLBACK = "import";
    private static final String CURRENCY = "a currency's code of three letters, such as EUR";
    /// Between a field's question and what is put before what is typed there.
    private static final String BEFORE = "/";
    /// Between a field's question and what it is about.
    private static final String OF = "?";

    public ImportForm {
        known = Map.copyOf(known);
        open = List.copyOf(open);
    }

    /// The message that says what is missing, with the button to the dialog.
    public Message message(String finding) {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(Rich.sentence(finding, false));
        blocks.addAll(new Buttons().addFirst("Say it \u2026", new ButtonAction.Import(text())).blocks());
        return new Message(Literal.fallback(finding), blocks);
    }

    /// The file, what is known of it and the questions in a line.
    public String text() {
        var said = new TreeMap<>(known).entrySet().stream().map(each -> " " + each.getKey().name() + ":" + coded(each.getValue()));
        var asked = open.stream().map(each -> " " + each.question().name() + "=" + coded(each.options()) + "&" + coded(each.labels()));
        return file + Stream.concat(said, asked).collect(Collectors.joining());
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String coded(List<String> texts) {
        return texts.stream().map(ImportForm::coded).collect(Collectors.joining("|"));
    }

    private static List<String> decoded(String texts) {
        return texts.isEmpty()
                ? List.of()
                : Stream.of(texts.split("\\|")).map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8)).toList();
    }

    public static ImportForm read(String text) {
        var parts = text.split(" ");
        var known = new EnumMap<Question, String>(Question.class);
        Stream.of(parts).skip(1).map(part -> part.split(":", 2)).filter(part -> part.length == 2)
                .forEach(part -> known.put(Question.valueOf(part[0]), URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return new ImportForm(parts[0], known, Stream.of(parts).skip(1).filter(part -> !part.contains(":")).map(ImportForm::open).toList());
    }

    private static Open open(String text) {
        var parts = text.split("[=&]", -1);
        return new Open(Question.valueOf(parts[0]), decoded(parts[1]), decoded(parts[2]));
    }

    /// The same with what a person says now beside what was said before.
    public Map<Question, String> with(Map<Question, String> answers) {
        return FileQuestions.with(known, answers);
    }

    /// The dialog.
    ///
    /// @param metadata comes back with what is filled in
    public View view(String metadata) {
        return new Dialog(CALLBACK, "Import", open.stream().map(ImportForm::field).toList()).toFillIn(metadata, "Import");
    }

    private static LayoutBlock field(Open open) {
        var name = open.question().name();
        if (open.options().isEmpty()) {
            return Form.field(name, FileQuestions.question(open), false, Form.typed("EUR", false, Optional.empty()));
        }
        if (open.question() == Question.STANDING) {
            var word = FileQuestions.word(open);
            return Form.field(name + OF + word, "Rows with \"" + Literal.of(word, Limits.LABEL) + "\"", false, menu(open));
        }
        return FileQuestions.isColumnTyped(open)
                ? Form.field(name + BEFORE + open.options().getFirst(), FileQuestions.question(open), false,
                        Form.typed("The name at the head of the column", false, Optional.empty()))
                : Form.field(name, FileQuestions.question(open), false, menu(open));
    }

    private static BlockElement menu(Open open) {
        var lines = IntStream.range(0, open.options().size()).filter(index -> open.options().get(index).length() <= Limits.OPTION_VALUE)
                .mapToObj(index -> line(open, index)).limit(Limits.OPTIONS).toList();
        return StaticSelectElement.builder().actionId(Form.ELEMENT).options(lines).build();
    }

    private static OptionObject line(Open open, int index) {
        return Form.option(FileQuestions.answer(open, index), open.options().get(index));
    }

    /// What was filled in.
    public static Map<Question, String> answers(ViewState state) {
        var answers = new EnumMap<Question, String>(Question.class);
        state.getValues().forEach((block, elements) -> elements.values().stream().findFirst()
                .flatMap(value -> Optional.ofNullable(value.getValue())
                        .or(() -> Optional.ofNullable(value.getSelectedOption()).map(ViewState.SelectedOption::getValue)))
                .ifPresent(answer -> put(answers, block, answer.strip())));
        return answers;
    }

    private static void put(Map<Question, String> answers, String block, String answer) {
        var field = block.split("[/?]", 2);
        var whole = block.startsWith(field[0] + BEFORE) ? field[1] + answer : answer;
        answers.merge(Question.valueOf(field[0]), whole, (one, other) -> one + "\n" + other);
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
