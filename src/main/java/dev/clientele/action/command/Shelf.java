package dev.clientele.action.command;

import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Spelling;
import dev.clientele.model.Phrase;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds actions, and goes on with their histories.
record Shelf(ActionDependencies means) {

    private static final int MOST_NAMED = 5;

    /// The action of a number or of words of its title.
    ///
    /// @throws Refusal where there is none, or more than one
    Action find(String typed) {
        var bare = typed.strip().replaceFirst("^#", "");
        if (bare.isEmpty()) {
            throw new Refusal("Which action? Name its number or words of its title; `action list` shows them.", List.of("action list"));
        }
        if (bare.matches("\\d{1,9}")) {
            return means.actions().find(Long.parseLong(bare))
                    .orElseThrow(() -> new Refusal("There is no action " + bare + ". `action list` shows them.", List.of("action list")));
        }
        return titled(bare);
    }

    private Action titled(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var all = means.actions().all();
        var exact = all.stream().filter(action -> action.title().equalsIgnoreCase(words)).toList();
        var fitting = exact.isEmpty()
                ? all.stream().filter(action -> action.title().toLowerCase(Locale.ROOT).contains(wanted)).toList()
                : exact;
        return switch (fitting.size()) {
            case 0 -> throw unknown(words);
            case 1 -> fitting.getFirst();
            default -> throw new Refusal(fitting.size() + " actions fit \"" + words + "\". Name one by its number.",
                    fitting.stream().limit(MOST_NAMED).map(action -> "action show " + action.id()).toList());
        };
    }

    /// There is no such action; its first word may have been meant for what is to be done.
    private static Refusal unknown(String words) {
        var parts = words.split("\\s+", 2);
        var meant = Spelling.closest(parts[0], ActionVerb.words()).stream().map(verb -> "action " + verb
                + (parts.length > 1 ? " " + parts[1] : ""));
        return new Refusal("There is no action \"" + words + "\". `action list` shows them.",
                Stream.concat(meant, Stream.of("action list")).toList());
    }

    /// Goes on with a history.
    ///
    /// @throws Refusal where somebody else was faster
    Action append(Action known, List<What> said, Asker asker) {
        return means.actions().append(known, means.signed(said, asker))
                .orElseThrow(() -> new Refusal("Somebody else has just changed action " + known.id() + ". Look at it, then say it again.",
                        List.of("action show " + known.id())));
    }

    /// Requires that an action may become something.
    ///
    /// @throws Refusal that says what it is
    static void requireNext(Action action, State wanted) {
        if (!action.state().next().contains(wanted)) {
            var is = action.state() == wanted ? " is " + wanted.told() + " already." : " is " + action.state().told() + next(action);
            throw new Refusal("Action " + action.id() + is, List.of("action show " + action.id()));
        }
    }

    private static String next(Action action) {
        if (action.state().next().isEmpty()) {
            return ", and nothing comes after that.";
        }
        var words = action.state().next().stream().map(State::word).toList();
        return "; from there it becomes " + Phrase.listed(words, "or") + ".";
    }

    static What state(State state) {
        return What.of(Field.STATE, state.word());
    }
}
