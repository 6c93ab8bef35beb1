package dev.clientele.action.command;

import dev.clientele.action.reply.CardReply;
import dev.clientele.action.reply.EffectReply;
import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Spelling;
import dev.clientele.model.Phrase;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Goes on with an action: plans it, starts it, ends it, and keeps what came of it.
record Progress(ActionDependencies means, Asker asker) {

    private static final Set<String> OUTCOMES = Set.of("called", "will order", "gone");
    private static final int MOST_LETTERS = 2_000;

    /// Says more of an action; an idea becomes a plan by it. Nothing said shows what is planned.
    Reply plan(String typed) {
        var words = ActionWords.of(typed);
        var action = planned(words);
        var said = said(action, words);
        return said.isEmpty()
                ? reply(action, "Say who sees to it and by when, such as `action plan " + action.id()
                        + " owner me due in 2 weeks step \"Write the letter\"`.")
                : reply(shelf().append(action, said, asker), "");
    }

    /// Refuses what cannot be planned, and plans nothing.
    void rehearsePlan(String typed) {
        var words = ActionWords.of(typed);
        said(planned(words), words);
    }

    /// The action that something is to be planned of.
    Action planned(ActionWords words) {
        words.lead().behindName().ifPresent(unknown -> {
            var near = Spelling.closest(unknown.first(), Key.words());
            throw new Refusal("I don't understand \"" + unknown.text() + "\"." + Spelling.didYouMean(near)
                    + " What is planned stands behind words such as `owner`, `due` and `step`.");
        });
        var action = shelf().find(words.lead().text());
        requireOpen(action);
        return action;
    }

    private List<What> said(Action action, ActionWords words) {
        var said = new ArrayList<What>();
        if (action.state() == State.IDEA && !words.parts().isEmpty()) {
            said.add(Shelf.state(State.PLANNED));
        }
        var drawing = words.parts().stream().filter(part -> part.key() == Key.HOLDOUT).toList();
        var others = words.parts().stream().filter(part -> part.key() != Key.HOLDOUT).toList();
        said.addAll(new Saying(means, asker).said(others, action.steps()));
        for (var part : drawing) {
            said.addAll(new Drawing(means).heldOut(action, part.words()));
        }
        return said;
    }

    /// Starts it: today, or on the day that is named.
    Reply start(String typed) {
        var text = ActionWords.headAndRest(typed);
        var action = shelf().find(text.getFirst());
        Shelf.requireNext(action, State.RUNNING);
        var words = text.getLast().replaceFirst("(?i)^(on|since)\\s+", "");
        var day = words.isEmpty() ? means.today() : new Saying(means, asker).days().read(words);
        if (day.isAfter(means.today())) {
            throw new Refusal(
                    "Action " + action.id() + " cannot have started on a day that is still to come. Say `action plan " + action.id()
                            + " due " + day + "`, and start it then.",
                    List.of("action show " + action.id()));
        }
        var said = List.of(Shelf.state(State.RUNNING), What.of(Field.START, day.toString()));
        return reply(shelf().append(action, said, asker), "");
    }

    Reply done(String typed) {
        return end(typed, State.DONE);
    }

    Reply drop(String typed) {
        return end(typed, State.DROPPED);
    }

    private Reply end(String typed, State state) {
        var text = ActionWords.headAndRest(typed);
        var action = shelf().find(text.getFirst());
        Shelf.requireNext(action, state);
        return reply(shelf().append(action, withNote(state, text.getLast()), asker), "");
    }

    /// Keeps what was measured; nothing is done about it after that.
    Reply measured(String typed) {
        var action = shelf().find(ActionWords.headAndRest(typed).getFirst());
        Shelf.requireNext(action, State.MEASURED);
        var effect = EffectReply.of(means.desk(), action, means.actions().all());
        var said = List.of(Shelf.state(State.MEASURED), What.of(Field.EFFECT, effect.headline()));
        return reply(shelf().append(action, said, asker), Phrase.capitalised(effect.verdict().words()) + ".");
    }

    private List<What> withNote(State state, String why) {
        return why.isEmpty() ? List.of(Shelf.state(state)) : List.of(Shelf.state(state), note("", why));
    }

    /// Keeps a remark on the whole action.
    Reply note(String typed) {
        var text = ActionWords.headAndRest(typed);
        var action = shelf().find(text.getFirst());
        if (text.getLast().isEmpty()) {
            throw new Refusal(
                    "What should I note? Type it behind the number, such as `action note " + action.id() + ": the letter is out`.");
        }
        return reply(shelf().append(action, List.of(note("", text.getLast())), asker), "Noted.");
    }

    private static What note(String customer, String text) {
        if (text.codePointCount(0, text.length()) > MOST_LETTERS) {
            throw new Refusal("That note is too long; I keep up to " + MOST_LETTERS + " letters. Shorten it, or write two.");
        }
        return new What(Field.NOTE, customer, text, "");
    }

    /// Keeps what came of it with a customer: `tick 2 "Acme" called: asks for a new price list`.
    Reply tick(String typed) {
        var text = ActionWords.headAndRest(typed);
        var action = shelf().find(text.getFirst());
        if (action.state() != State.RUNNING && action.state() != State.PLANNED) {
            throw new Refusal("Action " + action.id() + " is " + action.state().told() + "; customers are ticked off while it is running.",
                    List.of("action show " + action.id()));
        }
        var named = ActionWords.headAndRest(text.getLast());
        var target = action.treated().stream()
                .filter(known -> known.customer().equals(named.getFirst()) || known.name().equalsIgnoreCase(named.getFirst())).findFirst()
                .orElseThrow(() -> new Refusal("\"" + named.getFirst() + "\" is no customer of action " + action.id()
                        + ". Put the name in quotes, as the action's card has it.", List.of("action show " + action.id())));
        var outcome = OUTCOMES.stream().filter(word -> begins(named.getLast(), word)).findFirst().orElseThrow(
                () -> new Refusal("What came of it? Say `called`, `will order` or `gone` behind the name, and a note if you like."));
        var remark = named.getLast().substring(outcome.length()).replaceFirst("^[\\s:,]+", "");
        var said = List.of(new What(Field.OUTCOME, target.customer(), outcome, note(target.customer(), remark).value()));
        return reply(shelf().append(action, said, asker), target.name() + ": " + outcome + ".");
    }

    private static boolean begins(String text, String outcome) {
        return text.toLowerCase(Locale.ROOT).matches(outcome + "([\\s:,].*)?");
    }

    private static void requireOpen(Action action) {
        if (!action.state().isOpen()) {
            throw new Refusal("Action " + action.id() + " is " + action.state().told() + "; there is nothing to plan any more.",
                    List.of("action show " + action.id()));
        }
    }

    private Shelf shelf() {
        return new Shelf(means);
    }

    private Reply reply(Action action, String done) {
        return new CardReply(means.desk(), action).reply(done);
    }
}
