package dev.clientele.language;

import dev.clientele.language.Element.OfCustomer;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A canonical question in the making: the command, its own words, and behind them the circumstances that the clues hold.
final class Wanted {

    private final List<String> words = new ArrayList<>();

    Wanted(String command) {
        words.add(command);
    }

    Wanted with(String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
        return this;
    }

    /// The question with all periods, names and exclusions of the clues.
    String about(Clues clues) {
        return about(clues, periods(clues));
    }

    /// The question with other periods.
    String about(Clues clues, String periods) {
        customers(clues.customers());
        with(periods);
        with(clues.asOf());
        filters(clues.kept(), "");
        parts(clues.parts(), "");
        parts(clues.partsLeftOut(), "not ");
        clues.vague().forEach(name -> with(quoted(name)));
        filters(clues.leftOut(), "not ");
        if (!clues.customersLeftOut().isEmpty()) {
            with("not customer " + listed(clues.customersLeftOut()));
        }
        return String.join(" ", words);
    }

    /// The periods, and behind `vs` those they are compared with; where those alone are named, the one of their kind that is running.
    static String periods(Clues clues) {
        var periods = String.join(" ", clues.periods());
        if (clues.bases().isEmpty()) {
            return periods;
        }
        var running = periods.isEmpty() && clues.bases().size() == 1 ? running(clues.bases().getFirst()) : periods;
        return (running.isEmpty() ? "" : running + " vs ") + String.join(" ", clues.bases());
    }

    private static String running(String base) {
        var kind = base.matches("\\d{4}") ? "year" : base.matches("\\d{4}-Q\\d") ? "quarter" : base.matches("\\d{4}-\\d\\d") ? "month" : "";
        return kind.isEmpty() ? "" : "this " + kind;
    }

    private void customers(List<OfCustomer> customers) {
        if (!customers.isEmpty()) {
            with((words.getFirst().equals("customer") ? "" : "customer ") + listed(customers));
        }
    }

    private static String listed(List<OfCustomer> customers) {
        return customers.stream().map(customer -> customer.questions().getFirst()).distinct().collect(Collectors.joining(", "));
    }

    private void filters(Map<Dimension, List<String>> filters, String lead) {
        filters.forEach((dimension, values) -> with(
                lead + dimension.word() + " " + values.stream().distinct().map(Wanted::quoted).collect(Collectors.joining(", "))));
    }

    private void parts(List<String> parts, String lead) {
        if (!parts.isEmpty()) {
            with(lead + "product containing " + parts.stream().distinct().map(Wanted::quoted).collect(Collectors.joining(", ")));
        }
    }

    private static String quoted(String name) {
        return name.indexOf('"') < 0 ? '"' + name + '"' : '\u201c' + name + '\u201d';
    }
}
