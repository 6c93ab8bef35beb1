package dev.clientele.chat.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A command as a dialog, made from what the command takes: a filter, a note, a subscription are filled in and not typed.
///
/// @param before the question as asked before, whose words are filled in
/// @param chosen what it should do, where a command does several things: the fields are those that belong to it
public record Form(CommandSpec spec, Optional<Invocation> before, Optional<String> chosen) {

    /// The dialog's name in what Slack sends when it is submitted.
    public static final String CALLBACK = "form";
    /// The name of every field's element; fields are told apart by their blocks.
    static final String ELEMENT = "value";
    /// What stands before a conversation's id.
    static final String PLACE = "slack:";
    /// The name of the element whose choice decides which fields there are.
    public static final String VERB = "verb";
    /// What the elements whose options Slack asks for begin with.
    public static final String NAMES = "names-";

    public Form {
        before = before.filter(invocation -> invocation.spec().name().equals(spec.name()));
    }

    /// A form for what was asked before.
    public Form(CommandSpec spec, Optional<Invocation> before) {
        this(spec, before, chosen(spec, before));
    }

    private static Optional<String> chosen(CommandSpec spec, Optional<Invocation> before) {
        return new FormFields(spec).verb().flatMap(verb -> before.filter(asked -> asked.spec().name().equals(spec.name()))
                .flatMap(asked -> asked.choice(verb.name())
                        .or(() -> Optional.of(firstWord(asked.text())).filter(verb.options()::contains))));
    }

    private static String firstWord(String text) {
        return text.strip().split("\\s+", 2)[0];
    }

    private FormFields words() {
        return new FormFields(spec);
    }

    /// The dialog.
    ///
    /// @param metadata comes back with what is filled in
    public View view(String metadata) {
        return new Dialog(CALLBACK, FormFields.titled(spec.name()), fields()).toFillIn(metadata, "Go");
    }

    private List<LayoutBlock> fields() {
        var fields = new ArrayList<LayoutBlock>();
        fields.add(Rich.sentence(spec.summary(), false));
        spec.parameters().stream().filter(parameter -> words().belongs(parameter, chosen))
                .forEach(parameter -> fields.addAll(fields(parameter)));
        return fields;
    }

    private List<LayoutBlock> fields(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Count count -> List.of(field("count", words().verb().isPresent() ? "Number of the digest" : "How many", true,
                    NumberInputElement.builder().actionId(ELEMENT)
                            .decimalAllowed(false).minValue("1").maxValue(String.valueOf(count.max())).initialValue(before
                                    .filter(asked -> asked.count().isPresent()).map(asked -> String.valueOf(asked.count().getAsInt()))
                                    .orElse(null))
                            .build()));
            case Parameter.Choice choice -> List.of(field("choice-" + choice.name(), words().label(choice.lead()), true,
                    menu(choice.options(), before.flatMap(asked -> asked.choice(choice.name())))));
            case Parameter.Word word when word.isFlag() -> word.equals(flags().getFirst()) ? List.of(parts()) : List.of();
            case Parameter.Word word when words().verb().filter(word::equals).isPresent() -> List.of(verb(word));
            case Parameter.Word word -> word.options().size() > Limits.OPTIONS
                    ? List.of()
                    : List.of(field("word-" + word.name(), words().label(word.name()), true,
                            menu(word.options(), before.flatMap(asked -> asked.choice(word.name())))));
            case Parameter.When ignored -> new WhenFields(before).fields();
            case Parameter.Place ignored -> List.of(field("place", "Where to", true, ConversationsSelectElement.builder().actionId(ELEMENT)
                    .filter(ConversationsFilter.builder().include(List.of("public", "private")).excludeBotUsers(true).build())
                    .initialConversation(before.flatMap(asked -> asked.choice(Parameter.Place.NAME)).filter(to -> to.startsWith(PLACE))
                            .map(to -> to.substring(PLACE.length())).orElse(null))
                    .build()));
            case Parameter.PeriodWords ignored -> List.of(field("period", "Period", true, typed("2025, last quarter, ytd", false,
                    before.map(Invocation::periodsTyped))));
            case Parameter.Bound bound -> List.of(field("bound-" + bound.name(), words().label(bound.name()), true,
                    typed("over 1000, at most 5000", false,
                            before.map(asked -> Stream.of(bound.low(), bound.high()).map(asked::choice).flatMap(Optional::stream)
                                    .collect(Collectors.joining(" " + bound.name() + " "))))));
            case Parameter.Span span ->
                    List.of(field("span-" + span.name(), words().label(span.name()), true, typed("2025, last 90 days", false,
                            before.flatMap(asked -> asked.choice(span.name())))));
            case Parameter.Measure measure ->
                    List.of(field("measure-" + measure.name(), words().label(measure.name()), true, typed("20", false,
                            before.flatMap(asked -> asked.choice(measure.name())))));
            case Parameter.AnyOf anyOf ->
                    List.of(field("anyof-" + anyOf.name(), words().label(anyOf.lead()), true,
                            typed(String.join(", ", anyOf.options()), false, before.flatMap(asked -> asked.choice(anyOf.name())))));
            case Parameter.Percent percent ->
                    List.of(field("percent-" + percent.name(), words().label(percent.name()), true, typed("20%", false,
                            before.flatMap(asked -> asked.choice(percent.name())))));
            case Parameter.AsOf ignored -> List.of(field("asof", "As of the end of", true, DatePickerElement.builder().actionId(ELEMENT)
                    .initialDate(before.filter(asked -> asked.answerDay().named()).flatMap(Invocation::asOf).map(String::valueOf)
                            .orElse(null))
                    .build()));
            case Parameter.Filters filters -> filters.dimensions().stream().sorted().map(this::filter).toList();
            case Parameter.Customers customers -> List.of(field("customers", customers.most() > 1 ? "Customers" : "Customer",
                    customers.least() == 0, names("customers", customers.most(),
                            before.map(Invocation::customers).orElse(List.of()).stream().map(Form::option).toList())));
            case Parameter.Text ignored -> List.of(field("text", words().textLabel(), !words().needsText(),
                    typed("", words().needsText(), before.map(this::text))));
            case Parameter.WholeQuestion ignored -> List.of(field("question", "Question", false, typed("top 10 2025", false,
                    before.flatMap(Invocation::about).map(Invocation::question))));
        };
    }

    private List<Parameter.Word> flags() {
        return spec.parameters(Parameter.Word.class).stream().filter(Parameter.Word::isFlag).toList();
    }

    /// All words that are either said or not, in one menu.
    private LayoutBlock parts() {
        var said = flags().stream().map(Parameter.Word::name).filter(name -> before.flatMap(asked -> asked.choice(name)).isPresent())
                .map(name -> option(FormFields.option(name), name)).toList();
        return field("flags", "Include", true, MultiStaticSelectElement.builder().actionId(ELEMENT)
                .options(flags().stream().map(flag -> option(FormFields.option(flag.name()), flag.name())).toList())
                .initialOptions(said.isEmpty() ? null : said).build());
    }

    private LayoutBlock filter(Dimension dimension) {
        var chosen = before.map(Invocation::filters).orElse(List.of()).stream().filter(filter -> filter.dimension() == dimension)
                .flatMap(filter -> filter.values().stream()).filter(value -> value.length() <= Limits.OPTION_VALUE)
                .map(value -> option(value, value)).toList();
        return field("filter-" + dimension.word(), FormFields.titled(dimension.word()), true,
                names(dimension.word(), Limits.OPTIONS, chosen));
    }

    /// A customer in a menu, told by its id.
    public static OptionObject option(CustomerName customer) {
        return option(customer.label(), customer.id());
    }

    /// A line of a menu.
    public static OptionObject option(String label, String value) {
        return OptionObject.builder().text(ContextTexts.plain(Literal.of(label, Limits.LABEL))).value(value).build();
    }

    private static BlockElement menu(List<String> options, Optional<String> chosen) {
        return StaticSelectElement.builder().actionId(ELEMENT).options(options.stream().map(Form::line).toList())
                .initialOption(chosen.filter(options::contains).map(Form::line).orElse(null)).build();
    }

    private static OptionObject line(String option) {
        return option(FormFields.option(option), option);
    }

    /// What it should do: the other fields follow from it.
    private LayoutBlock verb(Parameter.Word word) {
        var element = StaticSelectElement.builder().actionId(VERB).options(word.options().stream().map(Form::line).toList())
                .initialOption(chosen.filter(word.options()::contains).map(Form::line).orElse(null)).build();
        return InputBlock.builder().blockId("word-" + word.name()).label(ContextTexts.plain(words().label(word.name()))).optional(false)
                .dispatchAction(true).element(element).build();
    }

    /// The text behind what should be done, which has a field of its own.
    private String text(Invocation asked) {
        return chosen.filter(firstWord(asked.text())::equals).map(verb -> asked.text().strip().substring(verb.length()).strip())
                .orElse(asked.text());
    }

    private static BlockElement names(String which, int most, List<OptionObject> chosen) {
        return MultiExternalSelectElement.builder().actionId(NAMES + which).minQueryLength(0)
                .maxSelectedItems(Math.min(most, Limits.OPTIONS))
                .initialOptions(chosen.isEmpty() ? null : chosen).build();
    }

    static BlockElement typed(String example, boolean isLong, Optional<String> before) {
        return PlainTextInputElement.builder().actionId(ELEMENT).multiline(isLong)
                .placeholder(example.isEmpty() ? null : ContextTexts.plain(example))
                .initialValue(before.filter(text -> !text.isBlank()).orElse(null)).build();
    }

    static LayoutBlock field(String id, String label, boolean optional, BlockElement element) {
        return InputBlock.builder().blockId(id).label(ContextTexts.plain(Literal.of(label, Limits.LABEL))).optional(optional)
                .element(element).build();
    }
}
