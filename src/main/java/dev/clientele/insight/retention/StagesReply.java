package dev.clientele.insight.retention;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.insight.retention.StagesAnswer.Group;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// `retention stages`: how many customers have come how far, from the first purchase to advocate.
record StagesReply(StagesAnswer answer) {

    Reply reply() {
        var reply = answer.asked().reply("Stages of customers" + answer.asked().filterWords()).headline(headline()).footnotes(footnotes())
                .buttons(buttons());
        figures(reply);
        if (all().customers() > 0) {
            reply.table(table()).chart(chart());
        }
        return reply.reply();
    }

    private Group all() {
        return answer.from(Stage.FIRST_TIME);
    }

    /// `28 % of 4,338 customers are loyal, 3.1 points more than a year before; 35 % bought once and not again. Loyal customers brought
    /// 71 % of the net revenue of the last 12 months.`
    private String headline() {
        if (all().customers() == 0) {
            return "No customer has bought yet" + answer.asked().filterWords() + ".";
        }
        var once = share(answer.group(Stage.FIRST_TIME).customers(), all().customers());
        return answer.asked()
                .phrase("{finding}{change}; {once} bought once and not again."
                        + "[{told} Loyal customers brought {loyal} of the net revenue of the last 12 months.]")
                .with("finding", finding()).with("change", Moves.words(change(), answer.asked().wording())).with("once", once)
                .with("told", answer.from(Stage.LOYAL).customers() > 0)
                .with("loyal", share(answer.from(Stage.LOYAL).net(), all().net())).words();
    }

    /// `28 % of 4,338 customers in Germany are loyal`.
    private String finding() {
        var loyal = answer.from(Stage.LOYAL).customers();
        return answer.asked().phrase("{share} of {all customer}{amid} {one:is|are} loyal").with("share", share(loyal, all().customers()))
                .with("all", all().customers()).with("amid", answer.asked().filterWordsAmid())
                .with("one", loyal == 1 || all().customers() == 1).words();
    }

    /// How the share of loyal customers moved in a year.
    private Value change() {
        var now = share(answer.from(Stage.LOYAL).customers(), all().customers());
        return answer.before().map(groups -> share(StagesAnswer.from(groups, Stage.LOYAL).customers(),
                StagesAnswer.from(groups, Stage.FIRST_TIME).customers()))
                .map(before -> Ratios.points(now, before, "nobody had bought")).orElse(Coverage.BEGINS_LATER);
    }

    private static Value share(long part, long whole) {
        return Ratios.share(part, whole, "the whole is not above zero");
    }

    private void figures(ReplyBuilder reply) {
        figure(reply, "customers", all(), answer.before().map(groups -> StagesAnswer.from(groups, Stage.FIRST_TIME)));
        for (var stage : StagesAnswer.STAGES) {
            figure(reply, figureName(stage), answer.group(stage), answer.before().map(groups -> groups.getOrDefault(stage, Group.NOBODY)));
        }
    }

    private static void figure(ReplyBuilder reply, String name, Group now, Optional<Group> before) {
        reply.figure(name, new Value.Count(now.customers()),
                before.<Value>map(group -> new Value.Count(group.customers())).orElse(Coverage.BEGINS_LATER));
    }

    private static String figureName(Stage stage) {
        return switch (stage) {
            case NONE -> "none";
            case FIRST_TIME -> "firstTime";
            case REPEAT -> "repeat";
            case LOYAL -> "loyal";
            case ADVOCATE -> "advocates";
        };
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case NONE -> "No purchase";
            case FIRST_TIME -> "First-time";
            case REPEAT -> "Repeat";
            case LOYAL -> "Loyal";
            case ADVOCATE -> "Advocate";
        };
    }

    private Table table() {
        var table = TableBuilder.of(StagesAnswer.STAGES)
                .column("stage", "Stage", Unit.Plain.TEXT, stage -> new Value.Text(label(stage)), new Value.Text("All customers"));
        column(table, "customers", "Customers", Unit.Plain.COUNT, group -> new Value.Count(group.customers()));
        column(table, "share", "Share", Unit.Plain.SHARE, group -> share(group.customers(), all().customers()));
        column(table, "active", "Active", Unit.Plain.COUNT, group -> new Value.Count(group.active()));
        column(table, "netRevenue", "Net revenue, last 12 months", answer.asked().money(), group -> answer.asked().money(group.net()));
        column(table, "revenueShare", "Of net revenue", Unit.Plain.SHARE, group -> share(group.net(), all().net()));
        answer.before().ifPresent(groups -> table.column("yearBefore", "Customers a year before", Unit.Plain.COUNT,
                stage -> new Value.Count(groups.getOrDefault(stage, Group.NOBODY).customers()),
                new Value.Count(StagesAnswer.from(groups, Stage.FIRST_TIME).customers())));
        return table.table("");
    }

    private void column(TableBuilder<Stage> table, String name, String label, Unit unit, Function<Group, Value> cell) {
        table.column(name, label, unit, stage -> cell.apply(answer.group(stage)), cell.apply(all()));
    }

    private ChartSpec chart() {
        var bars = new ArrayList<Bar>();
        bars.add(bar("Bought", all(), Tone.MUTED));
        bars.add(bar("Bought again", answer.from(Stage.REPEAT), Tone.PRIMARY));
        bars.add(bar("Loyal now", answer.from(Stage.LOYAL), Tone.PRIMARY));
        if (answer.knowsAdvocates()) {
            bars.add(bar("Advocates", answer.from(Stage.ADVOCATE), Tone.GAIN));
        }
        var alt = finding() + ". " + String.join(", ", bars.stream().map(bar -> bar.label() + " " + (long) bar.value()).toList()) + ".";
        return new ChartSpec.Bars(
                new Heading(finding(), "Customers who got this far, and their share of all" + answer.asked().filterWords(),
                        alt),
                Unit.Plain.COUNT, bars);
    }

    private Bar bar(String label, Group group, Tone tone) {
        return new Bar(label, group.customers(), answer.asked().wording().share((double) group.customers() / all().customers()), tone);
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.STAGE.sentence());
        notes.add(Definition.OVERDUE_RATIO.sentence());
        if (!answer.knowsAdvocates()) {
            notes.add("No satisfaction score and no referral is recorded, so nobody can be an advocate; import them with "
                    + "`./clientele import --customers FILE`.");
        } else {
            notes.add("Scores and referrals are those known today, for the year before too.");
        }
        var footnotes = new Footnotes(answer.asked(), answer.asked().wording());
        notes.add(footnotes.asOf());
        footnotes.uncompared(answer.asked().dataEnd().minusYears(2)).ifPresent(notes::add);
        notes.add("Purchases without a customer are left out.");
        return notes;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        return View.STAGES.others().stream().map(view -> new Button(view.label(), view.question(question))).toList();
    }
}
