package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import dev.clientele.command.Button;
import dev.clientele.command.Quotes;
import dev.clientele.command.Reply;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What can be done next about an answer: five buttons at most, the most useful one first, and a menu with the rest. What every answer
/// offers has its place in the menu.
record NextSteps(Reply reply) {

    private static final int MOST_BUTTONS = 5;
    /// Answers that are about the bot or about another answer; there is nothing to change about them.
    private static final Set<String> UNCHANGED = Set.of("help", "explain", "export", "definitions", "import");
    private static final String CUSTOMER = "customer";

    /// Under an answer.
    ///
    /// @param page which of its pages is shown
    List<LayoutBlock> of(AnswerContext asked, int page) {
        var row = new Buttons();
        var changes = asked.isRepeatable() && !UNCHANGED.contains(reply.command());
        var shares = asked.isRepeatable() && asked.audience() instanceof Audience.Asker && !reply.command().equals("help");
        var room = MOST_BUTTONS - (changes ? 1 : 0) - (shares ? 1 : 0);
        ask(row, room);
        if (changes) {
            row.add("Change", new ButtonAction.Form(asked.question()));
        }
        if (shares) {
            row.add("Share", new ButtonAction.Share(asked.question(), page));
        }
        always().forEach(button -> row.addToMenu(button.label(), ButtonAction.of(button)));
        if (asked.isRepeatable() && SmallPrint.of(reply).hasMore()) {
            row.addToMenu(SmallPrint.label(), new ButtonAction.Basis(asked.question()));
        }
        note().forEach(button -> row.addToMenu(button.label(), new ButtonAction.Form(button.question())));
        others().skip(room).forEach(button -> row.addToMenu(button.label(), ButtonAction.of(button)));
        return row.blocks();
    }

    /// Under a message that nobody asked for.
    List<LayoutBlock> alone() {
        var row = new Buttons();
        ask(row, MOST_BUTTONS);
        always().forEach(button -> row.addToMenu(button.label(), ButtonAction.of(button)));
        others().skip(MOST_BUTTONS).forEach(button -> row.addToMenu(button.label(), ButtonAction.of(button)));
        return row.blocks();
    }

    private void ask(Buttons row, int most) {
        others().limit(1).forEach(button -> row.addFirst(button.label(), ButtonAction.of(button)));
        others().limit(most).skip(1).forEach(button -> row.add(button.label(), ButtonAction.of(button)));
    }

    /// A note on the customer whose card it is.
    private Stream<Button> note() {
        return reply.command().equals(CUSTOMER)
                ? Stream.of(new Button("Add a note", "note " + Quotes.around(Literal.line(reply.title()))))
                : Stream.of();
    }

    private Stream<Button> always() {
        return reply.buttons().stream().filter(NextSteps::isAlways);
    }

    private Stream<Button> others() {
        return reply.buttons().stream().filter(button -> !isAlways(button));
    }

    /// Whether every answer offers it: to be explained, and to be taken along.
    private static boolean isAlways(Button button) {
        return button.question().startsWith("explain ") || button.question().startsWith("export ");
    }
}
