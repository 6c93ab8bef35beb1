package dev.clientele.chat.slack.render;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.clientele.command.Button;
import java.util.ArrayList;
import java.util.List;

/// The bot's home page for one person: figures at a glance, each with the question behind it, and what to ask.
///
/// @param title the company
/// @param until how new the data is, in a sentence
/// @param figures sentences, each with its question
/// @param standing what comes by itself, each with what can be done about it
/// @param sections rows of buttons that ask, under their titles
/// @param forms the commands that can be filled in, by name
public record HomeView(String title, String until, List<Button> figures, List<Standing> standing, List<Section> sections,
        List<String> forms) {

    private static final int MOST_FIGURES = 8;
    private static final int MOST_STANDING = 10;

    public HomeView {
        figures = List.copyOf(figures);
        standing = List.copyOf(standing);
        sections = List.copyOf(sections);
        forms = List.copyOf(forms);
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

    /// Buttons under a title.
    public record Section(String title, List<Button> buttons) {
        public Section {
            buttons = List.copyOf(buttons);
        }
    }

    public View view() {
        var blocks = new ArrayList<LayoutBlock>();
        blocks.add(header(title));
        blocks.add(ContextTexts.of(until));
        figures.stream().limit(MOST_FIGURES).forEach(figure -> {
            blocks.add(Rich.sentence(figure.label(), false));
            blocks.addAll(new Buttons().add(figure.question(), new ButtonAction.Ask(figure.question())).blocks());
        });
        if (!standing.isEmpty()) {
            blocks.add(header("Digests"));
        }
        standing.stream().limit(MOST_STANDING).forEach(each -> {
            blocks.add(Rich.sentence(each.text(), false));
            blocks.addAll(new Buttons().addAll(each.buttons()).add("Change \u2026", new ButtonAction.Form(each.change())).blocks());
        });
        for (var section : sections) {
            if (!section.buttons().isEmpty()) {
                blocks.add(header(section.title()));
                blocks.addAll(new Buttons().addAll(section.buttons()).blocks());
            }
        }
        if (!forms.isEmpty()) {
            blocks.add(header("Fill in a form"));
            var buttons = new Buttons();
            forms.forEach(form -> buttons.add(form + " \u2026", new ButtonAction.Form(form)));
            blocks.addAll(buttons.blocks());
        }
        return home(blocks);
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
