package dev.clientele.action.reply;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Point;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.effect.Course;
import dev.clientele.effect.Judgement;
import dev.clientele.effect.Verdict;
import dev.clientele.model.Money;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `action effect`: what an action changed, how sure that is, and what it rests on.
public record EffectReply(Measurement measured) {

    /// Measures an action.
    ///
    /// @param all all actions, of which some may have been at work on the same customers
    /// @throws Refusal where it has not begun, or is about nobody
    public static EffectReply of(Desk desk, Action action, List<Action> all) {
        var card = List.of("action show " + action.id());
        if (action.treated().isEmpty()) {
            throw new Refusal("Action " + action.id() + " is about no customers, so nothing can be compared.", card);
        }
        var start = action.start().orElseThrow(() -> new Refusal("Action " + action.id() + " has not begun; `action start " + action.id()
                + "` says that it has.", card));
        return new EffectReply(Measurement.of(desk, action, all, start));
    }

    /// The verdict with its interval, its checks and its picture.
    public Reply reply() {
        var action = measured.action();
        var reply = Reply.to("action", "Effect of \u201c" + action.title() + "\u201d").headline(headline())
                .asOf(measured.desk().portfolio().lastDay()).figure("verdict", new Value.Text(verdict().words()))
                .figure("customers", measured.compared()).figure("daysOver", measured.daysOver()).remarks(new EffectRemarks(measured).all())
                .footnotes(new EffectRemarks(measured).footnotes()).button("The action", "action show " + action.id());
        measured.last().ifPresent(last -> {
            var study = last.study();
            reply.figure("effect", money(study.effect().mean())).figure("low", money(study.effect().low()))
                    .figure("high", money(study.effect().high())).figure("naive", money(study.naive().mean())).table(table());
            if (measured.compared() > 0) {
                reply.chart(chart());
            }
        });
        if (action.state() == State.DONE && measured.last().isPresent()) {
            reply.button("Keep as measured", "action measured " + action.id());
        }
        return reply.reply();
    }

    /// What is told of the longest window that is over.
    public Verdict verdict() {
        return measured.last().map(Judgement::verdict).orElse(Verdict.CANNOT_TELL);
    }

    /// The sentence that says it.
    public String headline() {
        return measured.last().map(this::headline).orElseGet(() -> measured.desk().wording()
                .phrase("\u201c{title}\u201d: cannot tell yet. It takes 30 days after the start, and the data holds {over day}.")
                .with("title", measured.action().title()).with("over", measured.daysOver()).words());
    }

    private String headline(Judgement last) {
        var study = last.study();
        return measured.desk().wording()
                .phrase("\u201c{title}\u201d: {verdict}{reason}.[{known} In {days} days each of {customers customer} brought"
                        + " {money} {less:less|more} than {others} (95 % interval {low} to {high}; {kind}).]")
                .with("title", measured.action().title())
                .with("verdict", last.verdict().words()).with("reason", reason(last)).with("known", study.effect().isKnown())
                .with("days", Integer.toString(study.window())).with("customers", measured.compared())
                .with("money", brief(Math.abs(study.effect().mean()))).with("less", study.effect().mean() < 0)
                .with("others", measured.isExperiment() ? "those held out by lot" : "untouched ones like it")
                .with("low", brief(study.effect().low())).with("high", brief(study.effect().high()))
                .with("kind", measured.isExperiment() ? "an experiment" : "observational").words();
    }

    private String reason(Judgement last) {
        var wording = measured.desk().wording();
        return switch (last.why()) {
            case NOTHING -> "";
            case FEW -> ", with so few customers";
            case UNLIKE -> wording.phrase(", for nobody untouched is like {unlike} of its {all customer}")
                    .with("unlike", measured.group().matching().unmatched().length).with("all", measured.group().treated().length).words();
            case APART -> ", for both groups went apart before it began";
            case WEAK -> wording.phrase(", it needs about {more} more customers or {weeks more week}")
                    .with("more", last.power().moreCustomers()).with("weeks", last.power().moreWeeks()).words();
        };
    }

    private Table table() {
        var judged = measured.judged();
        return TableBuilder.of(judged).column("days", "Days", Unit.Plain.COUNT, row -> new Value.Count(row.study().window()))
                .column("before", "Before", unit(), row -> money(row.study().before()))
                .column("after", "After", unit(), row -> money(row.study().after()))
                .column("effect", "Effect", unit(), row -> money(row.study().effect().mean()))
                .column("low", "From", unit(), row -> money(row.study().effect().low()))
                .column("high", "To", unit(), row -> money(row.study().effect().high()))
                .text("verdict", "Verdict", row -> row.verdict().words()).withoutTotals().table("A customer on average");
    }

    private ChartSpec chart() {
        var course = measured.course();
        var x = IntStream.range(0, course.treated().length)
                .mapToObj(month -> (month - course.before()) * (double) Course.MONTH + Course.MONTH / 2.0)
                .toList();
        var most = Stream.of(course.treated(), course.counterparts()).flatMapToDouble(Arrays::stream).max().orElse(0);
        var others = measured.isExperiment() ? "held out" : "untouched";
        var curves = List.of(new Curve("treated", x, major(course.treated()), Tone.PRIMARY, List.of()),
                new Curve(others, x, major(course.counterparts()), Tone.MUTED, List.of()),
                new Curve("", List.of(0.0, 0.0), List.of(0.0, major(most)), Tone.LOSS, List.of(new Point(0, major(most), "start"))));
        var heading = new Heading(Phrase.capitalised(verdict().words()) + ": "
                + measured.action().title(), "Net revenue of a customer in 30 days, on average", headline());
        return new ChartSpec.Curves(heading, new Axis("days from the start", Unit.Plain.NUMBER), new Axis("", unit()), curves, "");
    }

    private List<Double> major(double[] minor) {
        return Arrays.stream(minor).mapToObj(this::major).toList();
    }

    private double major(double minor) {
        return new Money(Math.round(minor), measured.desk().portfolio().currency()).major().doubleValue();
    }

    private Unit unit() {
        return measured.desk().money();
    }

    private Value money(double minor) {
        return Double.isNaN(minor) ? new Value.Undefined("too few customers") : measured.desk().money(Math.round(minor));
    }

    private String brief(double minor) {
        return Double.isNaN(minor) ? "" : measured.desk().wording().moneyShort(measured.desk().money(Math.round(minor)));
    }
}
