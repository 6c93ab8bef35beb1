package dev.clientele.chat.slack.render;

import dev.clientele.command.CommandSpec;
import dev.clientele.command.Parameter;
import dev.clientele.model.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a form asks for, in the words of a person, and which fields belong to what was chosen to be done.
record FormFields(CommandSpec spec) {

    private static final String SUBSCRIBE = "subscribe";
    private static final String EDIT = "edit";
    private static final Map<String, String> CHOICES = Map.ofEntries(Map.entry("by", "By what"), Map.entry("order", "Which first"),
            Map.entry("measure", "Measured by"), Map.entry("size", "Which first"), Map.entry("reason", "Only for the reason"),
            Map.entry("method", "Calculated by"), Map.entry("list", "Name the customers who are"), Map.entry("each", "The top of each"),
            Map.entry("scheme", "Tiers made by"), Map.entry("rank", "Ranked by"), Map.entry("rule", "Watch for"),
            Map.entry("quiet", "When nothing happened"), Map.entry("owners|together", "Who gets it"), Map.entry("view", "Show"),
            Map.entry("silent", "Without a purchase in"), Map.entry("first-bought", "First bought in"),
            Map.entry("last-bought", "Last bought in"), Map.entry("renewal", "Contract renews in"), Map.entry("making", "Making together"),
            Map.entry("revenue", "Net revenue"), Map.entry("change", "Changed by"), Map.entry("command", "About"));
    private static final Map<String, String> OPTIONS = Map.of("bgnbd", "BG/NBD model", "paretonbd", "Pareto/NBD model", "npv",
            "Net present value", "skip", "Send nothing", "line", "Send one line", "owners", "Each owner their own accounts", "together",
            "The place alone", "ltm", "Last 12 months", "ytd", "This year to date");
    /// What is done to one that there is.
    private static final Set<String> NUMBERED = Set.of("send", "pause", "resume", "unsubscribe");
    private static final Set<String> RULED = Set.of("add", "backtest");
    private static final Set<String> BARE = Set.of("list", "cases");

    /// What should be done, where a command does several things.
    Optional<Parameter.Word> verb() {
        return spec.parameters(Parameter.Word.class).stream().filter(word -> !word.isFlag() && word.name().contains("|")
                && word.options().contains("list")).findFirst();
    }

    /// What stands over the field of a parameter with a name.
    String label(String name) {
        if (verb().filter(word -> word.name().equals(name)).isPresent()) {
            return "What should it do?";
        }
        return CHOICES.getOrDefault(name, titled(name));
    }

    /// What stands over the field of a text.
    String textLabel() {
        return switch (spec.name()) {
            case "note" -> "What to remember";
            case "alerts" -> "Number of the alert or case, or the amount of the rule";
            case "definitions" -> "Word";
            default -> "Text";
        };
    }

    /// What a line of a menu says.
    static String option(String option) {
        return OPTIONS.getOrDefault(option, titled(option));
    }

    static String titled(String word) {
        return Phrase.capitalised(word).replace('-', ' ').replace('|', ' ');
    }

    /// Whether a text has to be given: what is to be written about a customer that is named.
    boolean needsText() {
        return spec.parameters(Parameter.Customers.class).stream().anyMatch(customers -> customers.least() > 0)
                && spec.parameters(Parameter.Text.class).stream().noneMatch(text -> text.name().startsWith("["));
    }

    /// Whether a parameter belongs to what should be done.
    ///
    /// @param chosen what; empty where nothing is chosen yet, or there is no choice
    boolean belongs(Parameter parameter, Optional<String> chosen) {
        var isVerb = verb().filter(parameter::equals).isPresent();
        return isVerb || verb().isEmpty() || chosen.isEmpty() || belongs(parameter, chosen.get());
    }

    private static boolean belongs(Parameter parameter, String verb) {
        if (BARE.contains(verb)) {
            return false;
        }
        return switch (parameter) {
            case Parameter.Count ignored -> NUMBERED.contains(verb) || verb.equals(EDIT) || verb.equals("preview");
            case Parameter.Text ignored -> true;
            case Parameter.When ignored -> verb.equals(SUBSCRIBE) || verb.equals(EDIT);
            case Parameter.Place ignored -> verb.equals(SUBSCRIBE) || verb.equals(EDIT);
            case Parameter.AsOf ignored -> verb.equals("preview");
            case Parameter.Word ignored -> tellsWhat(verb);
            case Parameter.Choice ignored -> tellsWhat(verb);
            case Parameter.Filters ignored -> tellsWhat(verb);
            case Parameter.Bound ignored -> true;
            case Parameter.Span ignored -> true;
            case Parameter.Percent ignored -> true;
            case Parameter.Measure ignored -> true;
            case Parameter.AnyOf ignored -> true;
            case Parameter.PeriodWords ignored -> true;
            case Parameter.Customers ignored -> true;
            case Parameter.WholeQuestion ignored -> true;
        };
    }

    private static boolean tellsWhat(String verb) {
        return RULED.contains(verb) || verb.equals(SUBSCRIBE) || verb.equals(EDIT) || verb.equals("preview");
    }
}
