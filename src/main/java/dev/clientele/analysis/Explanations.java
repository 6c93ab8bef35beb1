package dev.clientele.analysis;

import dev.clientele.command.Explanation;
import dev.clientele.model.Period;
import dev.clientele.portfolio.DocumentCensus;
import dev.clientele.portfolio.DocumentCensus.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Explains answers: their definitions, and what a count over a stretch of days took in and left out.
///
/// @param countsUnassigned whether revenue without a customer counts in the answer's totals
/// @param leftOut customers that fit the filters and do not count all the same
public record Explanations(Scope asked, boolean countsUnassigned, Optional<LeftOut> leftOut) {

    /// Some customers, and the sentence that says why they do not count.
    ///
    /// @param customers for each customer whether it is left out
    public record LeftOut(boolean[] customers, String why) {}

    public Explanations(Scope asked, boolean countsUnassigned) {
        this(asked, countsUnassigned, Optional.empty());
    }

    /// The explanation of an answer over a stretch of days up to the as-of day.
    public Explanation of(Period days, List<Definition> definitions) {
        var end = Math.min(days.endDay(), asked.dataEndDay());
        var last = Math.max(days.startDay(), end);
        var window = asked.wording().day(days.start()) + " to " + asked.wording().day(LocalDate.ofEpochDay(last - 1L));
        return new Explanation(definitions.stream().map(Definition::term).toList(), filters(), window, rows(days.startDay(), last));
    }

    /// The explanation of an answer over all days up to the as-of day.
    public Explanation ofAllTime(List<Definition> definitions) {
        var first = asked.portfolio().firstDay().orElse(asked.asOf());
        return of(Period.days(Period.earlier(first, asked.asOf()), asked.asOf()), definitions);
    }

    private String filters() {
        return asked.filterWords().replaceFirst("^[, ]+", "");
    }

    private List<Explanation.Rows> rows(int start, int end) {
        var census = census(start, end);
        var rows = new ArrayList<Explanation.Rows>();
        for (var group : Group.values()) {
            if (group == Group.COUNTED || census.documents(group) > 0 || census.net(group) != 0) {
                rows.add(new Explanation.Rows(what(group), group == Group.COUNTED, census.documents(group), asked.money(census.net(group)),
                        why(group)));
            }
        }
        return rows;
    }

    private DocumentCensus census(int start, int end) {
        var all = DocumentCensus.of(asked.selection(), start, end, asked.dataEndDay(), countsUnassigned);
        return leftOut.map(some -> asked.selection().only(some.customers()))
                .map(some -> all.leavingOut(DocumentCensus.of(some, start, end, asked.dataEndDay(), false))).orElse(all);
    }

    private static String what(Group group) {
        return switch (group) {
            case COUNTED -> "counted";
            case AFTER_AS_OF -> "after the as-of day";
            case OUTSIDE_WINDOW -> "on other days";
            case WITHOUT_CUSTOMER -> "without a customer";
            case LEFT_OUT -> "of customers left out";
            case OTHER_CUSTOMERS -> "of other customers";
            case OTHER_LINES -> "of other channels or products";
        };
    }

    private String why(Group group) {
        return switch (group) {
            case COUNTED -> "";
            case AFTER_AS_OF -> "The answer stands for the end of " + asked.wording().day(asked.asOf()) + ".";
            case OUTSIDE_WINDOW -> "The days counted are another stretch.";
            case WITHOUT_CUSTOMER -> asked.selection().includesUnassigned()
                    ? "They belong to no customer, and this is an answer about customers."
                    : "They belong to no customer that could fit the filter.";
            case LEFT_OUT -> leftOut.map(LeftOut::why).orElse("");
            case OTHER_CUSTOMERS -> "They do not fit the filter.";
            case OTHER_LINES -> "They, or the rest of their lines, do not fit the filter.";
        };
    }
}
