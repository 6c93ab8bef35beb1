package dev.clientele.insight.compare;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Filter;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts a comparison into a reply: title, headline, figures, footnotes, and what to ask next.
record CompareReply(Comparison comparison) {

    Reply reply() {
        var asked = comparison.asked();
        var title = comparison.subjects().list().stream().map(ComparedSubject::label).collect(Collectors.joining(" against "))
                + new CompareWords(comparison).around();
        var reply = asked.reply(title).headline(new CompareWords(comparison).headline() + incomplete())
                .table(new CompareTable(comparison).table()).charts(new CompareChart(comparison).all()).footnotes(footnotes())
                .buttons(buttons());
        figures(reply);
        return reply.reply();
    }

    /// ` The data begins on 1 Jul 2017, so 2017 is not whole.`
    private String incomplete() {
        return comparison.asked().phrase("[ The data begins on {start}, so {inPart} is not whole.]")
                .with("start", comparison.asked().coverage().start())
                .with("inPart", comparison.subjects().inPart().map(ComparedSubject::label)).words();
    }

    /// Each figure of each subject, numbered from 1 in their order; of two also their differences.
    private void figures(ReplyBuilder reply) {
        var subjects = comparison.subjects().list();
        for (var i = 0; i < subjects.size(); i++) {
            reply.figure("subject" + (i + 1), new Value.Text(subjects.get(i).label()));
        }
        for (var row : comparison.rows()) {
            for (var i = 0; i < subjects.size(); i++) {
                reply.figure(row.name() + (i + 1), row.values().get(i));
            }
            if (comparison.isOfTwo()) {
                reply.figure(row.name() + "Difference", comparison.difference(row))
                        .figure(row.name() + "Relative", comparison.relative(row));
            }
        }
    }

    private List<String> footnotes() {
        var asked = comparison.asked();
        var footnotes = new Footnotes(asked, asked.wording());
        var notes = new ArrayList<String>();
        notes.add(asked.phrase("[{ofTwo}Difference: {difference}. ]{revenue}").with("ofTwo", comparison.isOfTwo())
                .with("difference", comparison.differenceWords()).with("revenue", Definition.NET_REVENUE.sentence()).words());
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
