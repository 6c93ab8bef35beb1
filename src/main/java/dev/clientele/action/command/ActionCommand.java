package dev.clientele.action.command;

import dev.clientele.action.reply.ActionsReply;
import dev.clientele.action.reply.CardReply;
import dev.clientele.action.reply.EffectReply;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Sheet;
import java.util.List;
import java.util.Optional;

/// `action`: what is done about customers: ideas, plans, and how far they have come.
public final class ActionCommand implements Change {

    private static final CommandSpec SPEC = new CommandSpec("action",
            "What to do about customers: ideas, plans and how far they have come",
            "Keeps what you mean to do about customers. `action add \"TITLE\" from QUESTION` takes the customers that a question finds, as they are "
                    + "now; so does the button under each list. Ideas are ranked by potential (1 to 5, proposed from the money at stake) times "
                    + "simplicity. `plan` says who sees to it, by when, in which steps; `start`, `done` and `drop` move it on; `note` keeps a "
                    + "remark, `tick` what came of it with one customer. `effect` tells what it changed against untouched customers who stood alike, with an "
                    + "interval, or that it cannot tell yet. Nothing is deleted: `show` tells who said what and when.",
            parameters(), List.of("action list", "action add \"Call the silent accounts\" from at-risk 10",
                    "action add \"New price list\" potential 4 simplicity 2"));

    private final ActionDependencies means;

    public ActionCommand(ActionDependencies means) {
        this.means = means;
    }

    private static List<Parameter> parameters() {
        return List.of(new Parameter.Word(String.join("|", ActionVerb.words()), ActionVerb.words()),
                new Parameter.Word("owner ...", Key.words()),
                new Parameter.Word("from", List.of("from")), new Parameter.Text("N|TITLE"));
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isNamedAnywhere() {
        return false;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return ActionVerb.of(invocation.text()).verb().onlyShows();
    }

    /// Everyone who may ask may look; what is kept for all is changed by those who may change what the bot knows.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        if (!onlyShows(invocation)) {
            asker.requireMayChange();
        }
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        var asked = ActionVerb.of(invocation.text());
        var progress = new Progress(means, asker);
        return switch (asked.verb()) {
            case LIST -> new ActionsReply(means.desk(), means.actions().all()).reply(asked.rest());
            case SHOW -> new CardReply(means.desk(), new Shelf(means).find(ActionWords.bare(asked.rest()))).reply("");
            case EFFECT -> effect(asked.rest()).reply();
            case MEASURED -> progress.measured(asked.rest());
            case ADD -> new Adding(means).add(asked.rest(), asker);
            case PLAN -> progress.plan(asked.rest());
            case START -> progress.start(asked.rest());
            case DONE -> progress.done(asked.rest());
            case DROP -> progress.drop(asked.rest());
            case NOTE -> progress.note(asked.rest());
            case TICK -> progress.tick(asked.rest());
        };
    }

    @Override
    public Optional<Sheet> sheet(Invocation invocation) {
        var asked = ActionVerb.of(invocation.text());
        var words = ActionWords.of(asked.rest());
        if (!words.parts().isEmpty()) {
            return Optional.empty();
        }
        return switch (asked.verb()) {
            case PLAN -> Optional.of(new Shelf(means).find(words.lead().text())).filter(action -> action.state().isOpen())
                    .map(action -> new PlanSheet(action).sheet());
            case ADD -> words.lead().text().isEmpty() ? Optional.of(new Adding(means).sheet(words)) : Optional.empty();
            case LIST, SHOW, EFFECT, START, DONE, DROP, NOTE, TICK, MEASURED -> Optional.empty();
        };
    }

    @Override
    public void rehearse(Invocation invocation, Asker asker) {
        var asked = ActionVerb.of(invocation.text());
        switch (asked.verb()) {
            case PLAN -> new Progress(means, asker).rehearsePlan(asked.rest());
            case ADD -> new Adding(means).rehearse(asked.rest(), asker);
            case LIST, SHOW, EFFECT, START, DONE, DROP, NOTE, TICK, MEASURED -> {
            }
        }
    }

    private EffectReply effect(String typed) {
        return EffectReply.of(means.desk(), new Shelf(means).find(ActionWords.bare(typed)), means.actions().all());
    }
}
