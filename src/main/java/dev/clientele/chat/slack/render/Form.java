package dev.clientele.chat.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A command as a dialog, made from what the command takes: a filter, a note, a subscription are filled in and not typed.
///
/// @param before the question as asked before, whose words are filled in
public record Form(CommandSpec spec, Optional<Invocation> before) {

    /// The dialog's name in what Slack sends when it is submitted.
    public static final String CALLBACK = "form";
    /// The name of every field's element; fields are told apart by their blocks.
    static final String ELEMENT = "value";
    /// What stands before a conversation's id.
    static final String PLACE = "slack:";
    /// What the elements whose options Slack asks for begin with.
    public static final String NAMES = "names-";

    public Form {
        before = before.filter(invocation -> invocation.spec().name().equals(spec.name()));
    }

    /// The dialog.
    ///
    /// @param metadata comes back with what is filled in
    public View view(String metadata) {
        return View.builder().type("modal").callbackId(CALLBACK).privateMetadata(metadata)
                .title(ViewTitle.builder().type("plain_text").text(Literal.of(titled(spec.name()), Limits.DIALOG_TITLE)).emoji(false)
                        .build())
                .submit(ViewSubmit.builder().type("plain_text").text("Go").emoji(false).build())
                .close(ViewClose.builder().type("plain_text").text("Cancel").emoji(false).build()).blocks(fields()).build();
    }

    private List<LayoutBlock> fields() {
        var fields = new ArrayList<LayoutBlock>();
        fields.add(Rich.sentence(spec.summary(), false));
        spec.parameters().forEach(parameter -> fields.addAll(fields(parameter)));
        return fields;
    }

    private List<LayoutBlock> fields(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Count count -> List.of(field("count", "How many", true, NumberInputElement.builder().actionId(ELEMENT)
                    .decimalAllowed(false).minValue("1").maxValue(String.valueOf(count.max())).initialValue(before
                            .filter(asked -> asked.count().isPresent()).map(asked -> String.valueOf(asked.count().getAsInt())).orElse(null))
                    .build()));
            case Parameter.Choice choice -> List.of(field("choice-" + choice.name(), titled(choice.lead()), true,
                    menu(choice.options(), before.flatMap(asked -> asked.choice(choice.name())))));
            case Parameter.Word word when word.isFlag() -> word.equals(flags().getFirst()) ? List.of(parts()) : List.of();
            case Parameter.Word word -> word.options().size() > Limits.OPTIONS
                    ? List.of()
                    : List.of(field("word-" + word.name(), titled(word.name()), true,
                            menu(word.options(), before.flatMap(asked -> asked.choice(word.name())))));
            case Parameter.When ignored -> List.of(field("when", "When", true, typed("weekly monday 08:00 Europe/Berlin", false, before.map(
                    asked -> Stream.of(Parameter.When.SCHEDULE, Parameter.When.TIME, Parameter.When.ZONE).map(asked::choice)
                            .flatMap(Optional::stream).collect(Collectors.joining(" "))))));
            case Parameter.Place ignored -> List.of(field("place", "Where to", true, ConversationsSelectElement.builder().actionId(ELEMENT)
                    .filter(ConversationsFilter.builder().include(List.of("public", "private")).excludeBotUsers(true).build())
                    .initialConversation(before.flatMap(asked -> asked.choice(Parameter.Place.NAME)).filter(to -> to.startsWith(PLACE))
                            .map(to -> to.substring(PLACE.length())).orElse(null))
                    .build()));
            case Parameter.PeriodWords ignored -> List.of(field("period", "Period", true, typed("2025, last quarter, ytd", false,
                    before.map(Invocation::periodsTyped))));
            case Parameter.Bound bound -> List.of(field("bound-" + bound.name(), titled(bound.name()), true,
                    typed("over 1000, at most 5000", false,
                            before.map(asked -> Stream.of(bound.low(), bound.high()).map(asked::choice).flatMap(Optional::stream)
                                    .collect(Collectors.joining(" " + bound.name() + " "))))));
            case Parameter.Span span -> List.of(field("span-" + span.name(), titled(span.name()), true, typed("2025, last 90 days", false,
                    before.flatMap(asked -> asked.choice(span.name())))));
            case Parameter.Percent percent -> List.of(field("percent-" + percent.name(), titled(percent.name()), true, typed("20%", false,
                    before.flatMap(asked -> asked.choice(percent.name())))));
            case Parameter.AsOf ignored -> List.of(field("asof", "As of the end of", true, typed("a day, such as 2025-06-30", false,
                    before.filter(asked -> asked.answerDay().named()).flatMap(Invocation::asOf).map(String::valueOf))));
            case Parameter.Filters filters -> filters.dimensions().stream().sorted().map(this::filter).toList();
            case Parameter.Customers customers -> List.of(field("customers", customers.most() > 1 ? "Customers" : "Customer",
                    customers.least() == 0, names("customers", customers.most(),
                            before.map(Invocation::customers).orElse(List.of()).stream().map(Form::option).toList())));
            case Parameter.Text text -> List.of(field("text", titled(text.name().replaceAll("[\\[\\]]", "")), text.name().startsWith("["),
                    typed("", true, before.map(Invocation::text))));
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
                .map(name -> option(name, name)).toList();
        return field("flags", "Only", true, MultiStaticSelectElement.builder().actionId(ELEMENT)
                .options(flags().stream().map(flag -> option(flag.name(), flag.name())).toList())
                .initialOptions(said.isEmpty() ? null : said).build());
    }

    private LayoutBlock filter(Dimension dimension) {
        var chosen = before.map(Invocation::filters).orElse(List.of()).stream().filter(filter -> filter.dimension() == dimension)
                .flatMap(filter -> filter.values().stream()).filter(value -> value.length() <= Limits.OPTION_VALUE)
                .map(value -> option(value, value)).toList();
        return field("filter-" + dimension.word(), titled(dimension.word()), true, names(dimension.word(), Limits.OPTIONS, chosen));
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
        return StaticSelectElement.builder().actionId(ELEMENT).options(options.stream().map(each -> option(each, each)).toList())
                .initialOption(chosen.filter(options::contains).map(each -> option(each, each)).orElse(null)).build();
    }

    private static BlockElement names(String which, int most, List<OptionObject> chosen) {
        return MultiExternalSelectElement.builder().actionId(NAMES + which).minQueryLength(0)
                .maxSelectedItems(Math.min(most, Limits.OPTIONS))
                .initialOptions(chosen.isEmpty() ? null : chosen).build();
    }

    private static BlockElement typed(String example, boolean isLong, Optional<String> before) {
        return PlainTextInputElement.builder().actionId(ELEMENT).multiline(isLong)
                .placeholder(example.isEmpty() ? null : ContextTexts.plain(example))
                .initialValue(before.filter(text -> !text.isBlank()).orElse(null)).build();
    }

    private static LayoutBlock field(String id, String label, boolean optional, BlockElement element) {
        return InputBlock.builder().blockId(id).label(ContextTexts.plain(Literal.of(label, Limits.LABEL))).optional(optional)
                .element(element).build();
    }

    private static String titled(String word) {
        return Phrase.capitalised(word).replace('-', ' ');
    }
}
