package dev.clientele.chat.slack.render;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.view.View;
import dev.clientele.command.Button;
import java.util.ArrayList;
import java.util.List;

/// The bot's home page for one person: of which day it is, how the company is doing, whom to call, what is theirs to do, and what they
/// asked.
///
/// @param title the company
/// @param until how new the data is, in a sentence; empty where that is not known
public record HomeView(String title, String until, Figures figures, Calls calls, Tasks tasks, List<Button> asked) {

    private static final int MOST_FIGURES = 5;
    private static final int MOST_CALLS = 5;
    private static final int MOST_STANDING = 10;
    private static final List<Button> FORMS =
            List.of(new Button("Order a digest \u2026", "digest subscribe"), new Button("Add a note \u2026", "note"));

    public HomeView {
        asked = List.copyOf(asked);
    }

    /// How the company is doing.
    ///
    /// @param headline the sentence that says it; empty where there is none
    /// @param lines a figure each
    /// @param whole the question they answer
    public record Figures(String headline, List<String> lines, List<Button> whole) {
        public Figures {
            lines = List.copyOf(lines);
            whole = List.copyOf(whole);
        }
    }

    /// Whom to call.
    ///
    /// @param title whose customers they are
    /// @param whole the question they answer
    public record Calls(String title, String headline, List<Call> customers, List<Button> whole) {
        public Calls {
            customers = List.copyOf(customers);
            whole = List.copyOf(whole);
        }
    }

    /// A customer to call.
    ///
    /// @param text who and why
    /// @param card the question for all about the customer
    /// @param called the question whose form keeps what came of the call
    public record Call(String text, String card, String called) {}

    /// What is waiting, and what comes by itself.
    ///
    /// @param due sentences, each with its question
    public record Tasks(List<Button> due, List<Standing> standing) {
        public Tasks {
            due = List.copyOf(due);
            standing = List.copyOf(standing);
        }
    }

    /// Something that comes by itself.
    ///
    /// @param text what it is, in a line
    /// @param change the question whose form changes it
    public record Standing(String text, List<Button> buttons, String change) {
        public Standing {
            buttons = List.copyOf(buttons);
        }
    }

    public View view() {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(header(title));
        if (!until.isEmpty()) {
            blocks.add(ContextTexts.of(until));
        }
        addFigures(blocks);
        addCalls(blocks);
        tasks.due().forEach(due -> {
            blocks.add(Rich.headline(due.label()));
            blocks.addAll(new Buttons().add("Show them", new ButtonAction.Ask(due.question())).blocks());
        });
        addStanding(blocks);
        if (!asked.isEmpty()) {
            blocks.add(header("Asked lately"));
            blocks.addAll(new Buttons().addAll(asked).blocks());
        }
        var last = new Buttons();
        FORMS.forEach(form -> last.add(form.label(), new ButtonAction.Form(form.question())));
        blocks.addAll(last.add("What I can answer", new ButtonAction.Ask("help")).blocks());
        return home(blocks);
    }

    private void addFigures(List<LayoutBlock> blocks) {
        if (!figures.headline().isEmpty()) {
            blocks.add(Rich.headline(figures.headline()));
        }
        if (!figures.lines().isEmpty()) {
            var fields = figures.lines().stream().limit(MOST_FIGURES)
                    .<TextObject>map(line -> ContextTexts.plain(Literal.of(line, Limits.ALT_TEXT))).toList();
            blocks.add(SectionBlock.builder().fields(fields).build());
        }
        blocks.addAll(new Buttons().addAll(figures.whole()).blocks());
    }

    private void addCalls(List<LayoutBlock> blocks) {
        if (calls.customers().isEmpty()) {
            return;
        }
        blocks.add(header(calls.title()));
        blocks.add(Rich.headline(calls.headline()));
        calls.customers().stream().limit(MOST_CALLS).forEach(call -> {
            blocks.add(Rich.headline(call.text()));
            blocks.addAll(new Buttons().add("Called \u2026", new ButtonAction.Form(call.called()))
                    .add("Card", new ButtonAction.Ask(call.card())).blocks());
        });
        blocks.addAll(new Buttons().addAll(calls.whole()).blocks());
    }

    private void addStanding(List<LayoutBlock> blocks) {
        if (!tasks.standing().isEmpty()) {
            blocks.add(header("Digests"));
        }
        tasks.standing().stream().limit(MOST_STANDING).forEach(each -> {
            blocks.add(Rich.sentence(each.text(), false));
            blocks.addAll(new Buttons().addAll(each.buttons()).add("Change \u2026", new ButtonAction.Form(each.change())).blocks());
        });
    }

    /// A home page that says one thing.
    public static View of(Message message) {
        return home(message.blocks());
    }

    private static View home(List<LayoutBlock> blocks) {
        return View.builder().type("home").blocks(blocks).build();
    }

    private static LayoutBlock header(String text) {
        return HeaderBlock.builder().text(ContextTexts.plain(Literal.of(text, Limits.HEADER))).build();
    }
}
