package dev.clientele.insight.compare;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Reply;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts a comparison into a reply: title, headline, figures, footnotes, and what to ask next.
record CompareReply(Comparison comparison) {

    Reply reply() {
        var asked = comparison.asked();
        var title = comparison.subjects().list().stream().map(ComparedSubject::label).collect(Collectors.joining(" against "))
                + new CompareWords(comparison).around();
        return new Reply("compare", title, new CompareWords(comparison).headline() + incomplete(), Optional.of(asked.asOf()), figures(),
                List.of(new CompareTable(comparison).table()), new CompareChart(comparison).all(), footnotes(), buttons(),
                asked.portfolio().dataVersion());
    }

    /// ` The data begins on 1 Jul 2017, so 2017 is not whole.`
    private String incomplete() {
        var asked = comparison.asked();
        return comparison.subjects().inPart().map(subject -> " T" + asked.coverage().words(asked.wording()).substring(1) + ", so "
                + subject.label() + " is not whole.").orElse("");
    }

    /// Each figure of each subject, numbered from 1 in their order; of two also their differences.
    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        var subjects = comparison.subjects().list();
        for (var i = 0; i < subjects.size(); i++) {
            figures.put("subject" + (i + 1), new Value.Text(subjects.get(i).label()));
        }
        for (var row : comparison.rows()) {
            for (var i = 0; i < subjects.size(); i++) {
                figures.put(row.name() + (i + 1), row.values().get(i));
            }
            if (comparison.isOfTwo()) {
                figures.put(row.name() + "Difference", comparison.difference(row));
                figures.put(row.name() + "Relative", comparison.relative(row));
            }
        }
        return figures;
    }

    private List<String> footnotes() {
        var asked = comparison.asked();
        var footnotes = new Footnotes(asked, asked.wording());
        var notes = new ArrayList<String>();
        notes.add((comparison.isOfTwo() ? "Difference: " + comparison.differenceWords() + ". " : "") + Definition.NET_REVENUE.sentence());
        if (asked.portfolio().costed()) {
            notes.add(estimatedCost(footnotes));
        }
        if (!comparison.subjects().areCustomers()) {
            notes.add(Definition.ACTIVE.sentence() + " " + asked.settings().tiers().definition().sentence());
        } else {
            notes.add(Definition.OVERDUE_RATIO.sentence());
        }
        notes.add(footnotes.asOf());
        if (comparison.subjects().arePeriods() && !comparison.subjects().areCustomers()) {
            notes.add(footnotes.unassigned(comparison.figures().stream().mapToLong(of -> of.sums().unassigned()).sum(), net()));
        }
        return notes;
    }

    private String estimatedCost(Footnotes footnotes) {
        return footnotes.estimatedCost(comparison.figures().stream().mapToLong(of -> of.sums().estimated()).sum(), net());
    }

    private long net() {
        return comparison.figures().stream().mapToLong(of -> of.sums().net()).sum();
    }

    private List<Button> buttons() {
        var asked = comparison.asked().invocation();
        var buttons = new ArrayList<Button>();
        switch (comparison.subjects().kind()) {
            case Kind.Customers ignored -> asked.customers()
                    .forEach(named -> buttons.add(new Button(named.label(), "customer " + named.question())));
            case Kind.Values values -> {
                for (var value : values.filter().values()) {
                    var alone = asked.withFilters(List.of(new Filter(values.dimension(), List.of(value))));
                    buttons.add(new Button("Top in " + value, alone.askInstead("top")));
                    buttons.add(new Button("Flows of " + value, alone.askInstead("flows")));
                }
            }
            case Kind.Periods ignored -> {
                for (var subject : comparison.subjects().list()) {
                    buttons.add(new Button("Top " + subject.label(), asked.withPeriod(typed(subject.period())).askInstead("top")));
                }
            }
        }
        return buttons;
    }

    /// A period as it was named or, where as many days as another has are left of it, by its days.
    private Period typed(Period period) {
        return comparison.asked().invocation().periods().contains(period) ? period : Period.days(period.start(), period.lastDay());
    }
}
