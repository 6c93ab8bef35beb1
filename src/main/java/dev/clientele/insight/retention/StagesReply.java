package dev.clientele.insight.retention;

import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.insight.retention.StagesAnswer.Group;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `retention stages`: how many customers have come how far, from the first purchase to advocate.
record StagesReply(StagesAnswer answer) {

    Reply reply() {
        var asked = answer.asked();
        var isEmpty = all().customers() == 0;
        return new Reply("retention", "Stages of customers" + asked.filterWords(), headline(), Optional.of(asked.asOf()), figures(),
                isEmpty ? List.of() : List.of(table()), isEmpty ? List.of() : List.of(chart()), footnotes(), buttons(),
                asked.portfolio().dataVersion());
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
        var sentence = finding() + againstBefore() + "; " + words(share(answer.group(Stage.FIRST_TIME).customers(), all().customers()))
                + " bought once and not again.";
        return all().net() > 0 && answer.from(Stage.LOYAL).customers() > 0
                ? sentence + " Loyal customers brought " + words(share(answer.from(Stage.LOYAL).net(), all().net()))
                        + " of the net revenue of the last 12 months."
                : sentence;
    }

    private String finding() {
        var loyal = answer.from(Stage.LOYAL).customers();
        return words(share(loyal, all().customers())) + " of "
                + answer.asked().wording().counted(all().customers(), "customer", "customers")
                + answer.asked().filterWordsAmid() + (loyal == 1 || all().customers() == 1 ? " is loyal" : " are loyal");
    }

    private String againstBefore() {
        return answer.before().map(groups -> share(StagesAnswer.from(groups, Stage.LOYAL).customers(),
                StagesAnswer.from(groups, Stage.FIRST_TIME).customers())).orElse(new Value.Text("")) instanceof Value.Share(double before)
                && share(answer.from(Stage.LOYAL).customers(), all().customers()) instanceof Value.Share(double now)
                        ? Moves.words(now - before, answer.asked().wording())
                        : "";
    }

    private static Value share(long part, long whole) {
        return whole > 0 ? new Value.Share((double) part / whole) : new Value.Undefined("the whole is not above zero");
    }

    private String words(Value share) {
        return share instanceof Value.Share(double part) ? answer.asked().wording().shareShort(part) : "-";
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        put(figures, "customers", all().customers(),
                answer.before().map(groups -> StagesAnswer.from(groups, Stage.FIRST_TIME).customers()));
        for (var stage : StagesAnswer.STAGES) {
            put(figures, figureName(stage), answer.group(stage).customers(),
                    answer.before().map(groups -> groups.getOrDefault(stage, Group.NOBODY).customers()));
        }
        return figures;
    }

    private static void put(Map<String, Value> figures, String name, int now, Optional<Integer> before) {
        figures.put(name, new Value.Count(now));
        figures.put(name + "YearBefore",
                before.<Value>map(count -> new Value.Count(count)).orElseGet(() -> Coverage.BEGINS_LATER));
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
        var columns = new ArrayList<>(List.of(new Column("stage", "Stage", Unit.Plain.TEXT),
                new Column("customers", "Customers", Unit.Plain.COUNT), new Column("share", "Share", Unit.Plain.SHARE),
                new Column("active", "Active", Unit.Plain.COUNT),
                new Column("netRevenue", "Net revenue, last 12 months", answer.asked().money()),
                new Column("revenueShare", "Of net revenue", Unit.Plain.SHARE)));
        answer.before().ifPresent(ignored -> columns.add(new Column("yearBefore", "Customers a year before", Unit.Plain.COUNT)));
        var rows = StagesAnswer.STAGES.stream().map(stage -> row(label(stage), answer.group(stage),
                answer.before().map(groups -> groups.getOrDefault(stage, Group.NOBODY)))).toList();
        return new Table("", columns, rows,
                row("All customers", all(), answer.before().map(groups -> StagesAnswer.from(groups, Stage.FIRST_TIME))));
    }

    private List<Value> row(String label, Group group, Optional<Group> before) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(label), new Value.Count(group.customers()),
                share(group.customers(), all().customers()), new Value.Count(group.active()), answer.asked().money(group.net()),
                share(group.net(), all().net())));
        before.ifPresent(earlier -> cells.add(new Value.Count(earlier.customers())));
        return cells;
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
        return new ChartSpec.Bars(new Heading(finding(), "Customers who came so far, and their share of all" + answer.asked().filterWords(),
                alt), Unit.Plain.COUNT, bars);
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
