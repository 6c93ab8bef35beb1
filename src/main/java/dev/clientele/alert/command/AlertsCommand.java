package dev.clientele.alert.command;

import dev.clientele.alert.record.RecordReply;
import dev.clientele.alert.record.TrackRecord;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.alert.Verdict;
import dev.clientele.portfolio.risk.Reason;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/// `alerts`: what is watched for, how often that would have been told, and what people do with what was found.
public final class AlertsCommand implements Change {

    private static final CommandSpec SPEC = new CommandSpec("alerts",
            "What to watch for and tell unasked, and how often it would have fired",
            "Watches for what you name after each import and once a day, and tells it once where you ordered it: again only when it is clearly "
                    + "worse, and when it has recovered. `alerts backtest RULE` shows how often it would have fired in the last 12 months and how "
                    + "many of them were real losses, `alerts add RULE` also saves it, with `to me` or `to anna@example.com` behind it for another place. Rules: at-risk, tier drop, lost, regained, big order, revenue ... "
                    + "drops N%, concentration top N over N%, stale N days; with over AMOUNT, reason and filters. `alerts record` tells how many of those warned of were called and "
                    + "stayed, against those not called. With each alert: assign, take (from somebody else), snooze, "
                    + "known, false, real and the case's number.",
            parameters(), examples());

    private final AlertDependencies means;
    private final RuleChanges ordering;
    private final Casework casework;

    public AlertsCommand(AlertDependencies means) {
        this.means = means;
        this.ordering = new RuleChanges(means);
        this.casework = new Casework(means);
    }

    private static List<Parameter> parameters() {
        var reasons = Arrays.stream(Reason.values()).map(Reason::word).toList();
        return List.of(new Parameter.Word(String.join("|", AlertVerb.words().subList(0, 8)), AlertVerb.words()),
                new Parameter.Word("rule", RuleParser.NAMES),
                new Parameter.Word("over", List.of("over")), new Parameter.Word("drops", List.of("drops")),
                new Parameter.Word("to", List.of("to")),
                new Parameter.Choice("reason", "reason", reasons, false),
                new Parameter.Filters(
                        EnumSet.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER, Dimension.TIER)),
                new Parameter.Text("N"));
    }

    private static List<String> examples() {
        return Stream
                .concat(Stream.of("alerts list", "alerts cases", "alerts record"),
                        RuleParser.EXAMPLES.stream().map(rule -> "alerts backtest " + rule))
                .toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return switch (AlertVerb.of(invocation.text()).verb()) {
            case LIST, BACKTEST, CASES, RECORD, CASE -> true;
            case ADD, PAUSE, RESUME, REMOVE, ASSIGN, TAKE, SNOOZE, KNOWN, FALSE, REAL -> false;
        };
    }

    /// Everyone who may ask may look, handle cases, and have alerts told to themselves; what others are told is up to those who may
    /// change what the bot knows.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        var asked = AlertVerb.of(invocation.text());
        var reachesOthers = switch (asked.verb()) {
            case LIST, BACKTEST, CASES, RECORD, CASE, ASSIGN, TAKE, SNOOZE, KNOWN, FALSE, REAL -> false;
            case ADD -> !Ordered.of(asked.rest()).to(means, asker).equals(AlertDependencies.self(asker));
            case PAUSE, RESUME, REMOVE -> !ordering.isPrivate(asked.number(), asker);
        };
        if (reachesOthers && !asker.mayChange()) {
            try {
                asker.requireMayChange();
            } catch (Refusal barred) {
                throw new Refusal(
                        "That would reach others. " + barred.getMessage() + " In a direct message to me you may have your own alerts.",
                        List.of("alerts list"));
            }
        }
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        var asked = AlertVerb.of(invocation.text());
        return switch (asked.verb()) {
            case LIST -> new Listing(means).reply(asker);
            case ADD -> ordering.add(asked.rest(), asker);
            case BACKTEST -> ordering.backtest(asked.rest());
            case PAUSE -> ordering.pause(asked.number());
            case RESUME -> ordering.resume(asked.number());
            case REMOVE -> ordering.remove(asked.number());
            case CASES -> casework.open(asked);
            case RECORD -> record(asked);
            case CASE -> casework.show(asked.number());
            case ASSIGN -> casework.assign(asked.number(), asker);
            case TAKE -> casework.take(asked.number(), asker);
            case SNOOZE -> casework.snooze(asked.number());
            case KNOWN -> casework.judge(asked.number(), Verdict.KNOWN, asker);
            case FALSE -> casework.judge(asked.number(), Verdict.FALSE, asker);
            case REAL -> casework.judge(asked.number(), Verdict.REAL, asker);
        };
    }

    private Reply record(AlertVerb.Asked asked) {
        if (!asked.rest().isEmpty()) {
            throw new Refusal("`alerts record` takes nothing more: it is about all warnings.", List.of("alerts record"));
        }
        var scope = means.scope(List.of());
        return new RecordReply(scope, TrackRecord.of(scope, new TrackRecord.Shelf(means.cases(), means.calls()))).reply();
    }
}
