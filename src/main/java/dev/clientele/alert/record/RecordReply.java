package dev.clientele.alert.record;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;

/// `alerts record`: how the bot's own warnings went, and no more than the figures allow to say.
public record RecordReply(Scope asked, TrackRecord found) {

    private static final String NOBODY = "nobody";
    private static final String OBSERVATIONAL =
            "Observational: who is called is chosen by somebody, and who orders before anybody called counts as not called. So a difference does "
                    + "not show that calls work; an action with a holdout can.";

    /// Customers of one kind in the table.
    private record Group(String name, int stayed, int all) {}

    public Reply reply() {
        var stayed = found.stayed();
        return Reply.to("alerts", "The record of warnings").headline(headline()).asOf(asked.asOf())
                .dataVersion(asked.portfolio().dataVersion()).figure("warned", found.warned()).figure("called", stayed.of())
                .figure("calledStayed", stayed.with()).figure("notCalled", stayed.ofOther()).figure("notCalledStayed", stayed.withOther())
                .figure("difference", points(stayed.difference())).figure("low", points(stayed.low()))
                .figure("high", points(stayed.high())).tables(tables()).footnote(Definition.STAYED.sentence()).footnote(OBSERVATIONAL)
                .footnote(new Footnotes(asked, asked.wording()).asOf()).button("Open cases", "alerts cases").button("Whom to call", "calls")
                .reply();
    }

    /// `Warnings of the year to 30 Sep 2025: of 45 customers warned of, 14 were called, of whom 11 stayed (79 %); ...`.
    public String headline() {
        if (found.warned() > 0) {
            return "Warnings of the year to " + asked.wording().day(found.until()) + ": " + sentence() + ".";
        }
        return asked.phrase(
                "I warned of nobody at risk from {from} to {until}. Who stays after a later warning does not show yet; that takes {days} days.")
                .with("from", found.from()).with("until", found.until()).with("days", TrackRecord.DAYS).words();
    }

    /// `of 45 customers warned of, 14 were called, of whom 11 stayed (79 %); of the 31 not called 17 stayed (55 %): a difference of +24.0 pp (95 %
    /// interval -5.2 pp to +47.1 pp; observational)`.
    private String sentence() {
        var stayed = found.stayed();
        if (!stayed.isKnown()) {
            return asked.phrase("{none:none|all} of {warned customer} warned of {none:was|were} called, and {stayed} stayed ({share})")
                    .with("warned", found.warned()).with("none", stayed.of() == 0).with("stayed", stayed.with() + stayed.withOther())
                    .with("share", Value.share(stayed.with() + stayed.withOther(), found.warned(), NOBODY)).words();
        }
        return asked.phrase(
                "of {warned customer} warned of, {called} {called:was|were} called, of whom {stayed} stayed ({share}); of the {others} not "
                        + "called {othersStayed} stayed ({othersShare}): a difference of {difference} (95 % interval {low} to {high}; observational)")
                .with("warned", found.warned()).with("called", stayed.of()).with("stayed", stayed.with())
                .with("share", new Value.Share(stayed.share())).with("others", stayed.ofOther()).with("othersStayed", stayed.withOther())
                .with("othersShare", new Value.Share(stayed.shareOther())).with("difference", points(stayed.difference()))
                .with("low", points(stayed.low())).with("high", points(stayed.high())).words();
    }

    private List<Table> tables() {
        if (found.warned() == 0) {
            return List.of();
        }
        var stayed = found.stayed();
        var groups =
                List.of(new Group("Called", stayed.with(), stayed.of()), new Group("Not called", stayed.withOther(), stayed.ofOther()));
        return List.of(TableBuilder.of(groups).text("group", "Warned of", Group::name).count("customers", "Customers", Group::all)
                .count("stayed", "Stayed", Group::stayed)
                .column("share", "Share", Unit.Plain.SHARE, group -> Value.share(group.stayed(), group.all(), NOBODY)).withoutTotals()
                .table(""));
    }

    private static Value points(double difference) {
        return Double.isNaN(difference) ? new Value.Undefined("one of both groups has nobody") : new Value.Points(difference);
    }
}
