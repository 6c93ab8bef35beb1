package dev.clientele.chat.slack.render;

import dev.clientele.command.CommandSpec;
import dev.clientele.command.Filter;
import dev.clientele.command.Parameter;
import dev.clientele.command.Quotes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A form as someone filled it in.
///
/// @param values what stands in each field, by the field's block
public record FilledForm(CommandSpec spec, Map<String, List<String>> values) {

    private static final String CUSTOMER = "customer";

    public FilledForm {
        values = Map.copyOf(values);
    }

    /// The fields in which people type freely, and so may make mistakes.
    private static final List<String> TYPED = List.of("when", WhenFields.ZONE, "period", "question");

    /// The question that one of the typed fields asks by itself, by the field's block: each has to be understood.
    public Map<String, String> typedAlone() {
        var alone = new LinkedHashMap<String, String>();
        values.keySet().stream().filter(field -> TYPED.contains(field) || field.matches("(bound|span|percent)-.*"))
                .filter(field -> !text(field).isEmpty()).sorted()
                .forEach(field -> alone.put(field, new FilledForm(spec, kept(field)).question()));
        return alone;
    }

    /// The field with those that a command cannot do without.
    private Map<String, List<String>> kept(String field) {
        var kept = new HashMap<String, List<String>>();
        kept.put(field, all(field));
        kept.put("customers", all("customers"));
        values.keySet().stream().filter(name -> name.startsWith("word-")).forEach(name -> kept.put(name, all(name)));
        return kept;
    }

    /// The question it asks, as a person would have typed it.
    public String question() {
        return spec.name() + spec.parameters().stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Count ignored -> spaced(text("count"));
            case Parameter.Choice choice -> text("choice-" + choice.name()).isEmpty()
                    ? ""
                    : " " + choice.lead() + " " + text("choice-" + choice.name());
            case Parameter.Word word when word.isFlag() -> all("flags").contains(word.name()) ? " " + word.name() : "";
            case Parameter.Word word -> spaced(text("word-" + word.name()));
            case Parameter.When ignored ->
                    spaced(text("when")) + spaced(text(WhenFields.DAYS)) + spaced(text(WhenFields.TIME)) + spaced(text(WhenFields.ZONE));
            case Parameter.Place place -> text("place").isEmpty() ? "" : " " + place.leads().getFirst() + " " + Form.PLACE + text("place");
            case Parameter.PeriodWords ignored -> spaced(text("period"));
            case Parameter.Bound bound -> led(bound.name(), text("bound-" + bound.name()));
            case Parameter.Span span -> led(span.name(), text("span-" + span.name()));
            case Parameter.Measure measure when measure.leads().contains(measure.name()) ->
                    led(measure.name(), text("measure-" + measure.name()));
            case Parameter.Measure measure -> text("measure-" + measure.name()).isEmpty()
                    ? ""
                    : spaced(text("measure-" + measure.name())) + " " + measure.name();
            case Parameter.AnyOf anyOf -> led(anyOf.lead(), text("anyof-" + anyOf.name()));
            case Parameter.Percent percent -> percent.bare()
                    ? spaced(text("percent-" + percent.name()))
                    : led(percent.name(), text("percent-" + percent.name()));
            case Parameter.AsOf ignored -> text("asof").isEmpty() ? "" : " as of " + text("asof");
            case Parameter.Filters filters -> filters.dimensions().stream().sorted()
                    .filter(dimension -> !all("filter-" + dimension.word()).isEmpty())
                    .map(dimension -> " " + new Filter(dimension, all("filter-" + dimension.word())).question())
                    .collect(Collectors.joining());
            case Parameter.Customers ignored -> customers();
            case Parameter.Text ignored ->
                    all("customers").isEmpty() || typed("text").isEmpty() ? spaced(typed("text")) : ": " + typed("text");
            case Parameter.WholeQuestion ignored -> spaced(text("question"));
        };
    }

    private String customers() {
        var ids = all("customers").stream().map(Quotes::around).toList();
        var lead = spec.name().equals(CUSTOMER) ? " " : " " + CUSTOMER + " ";
        return ids.isEmpty() ? "" : lead + String.join(", ", ids);
    }

    private static String led(String lead, String text) {
        return text.isEmpty() ? "" : " " + lead + " " + text;
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private String text(String field) {
        return Literal.line(String.join(" ", all(field)));
    }

    /// With its line breaks, as it was typed.
    private String typed(String field) {
        return String.join(" ", all(field)).strip();
    }

    private List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }
}
