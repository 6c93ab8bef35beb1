package dev.clientele.chat.slack.talk;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.event.ReactionAddedEvent;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.render.ButtonAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reactions on the bot's alerts as verdicts on them: they do what the alert's button would do. What is meant by another reaction, or by
/// one on another message, nobody can know, and it is left alone; so is one that is taken back, as a verdict may be given anew.
record Reactions(SlackWeb slack, Identity identity, Answerer answerer) {

    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);
    private static final String REAL = "alerts real ";
    private static final String FALSE = "alerts false ";
    private static final String KNOWN = "alerts known ";
    /// What the question of the button begins with that each reaction stands for.
    private static final Map<String, String> VERDICTS = Map.of("white_check_mark", REAL, "heavy_check_mark", REAL, "+1", REAL, "x", FALSE,
            "-1", FALSE, "bulb", KNOWN);

    /// A button of a message.
    private record Offered(String label, String question) {}

    void take(ReactionAddedEvent reacted) {
        var verdict = Optional.ofNullable(VERDICTS.get(reacted.getReaction().split("::", 2)[0]));
        var item = reacted.getItem();
        if (verdict.isEmpty() || item == null || item.getTs() == null || !identity.self().user().equals(reacted.getItemUser())) {
            return;
        }
        var origin = new Origin(reacted.getUser(), "", item.getChannel(), Optional.empty(), Optional.empty(), Optional.of(item.getTs()),
                Origin.Kind.CARD);
        var blocks = blocks(item.getChannel(), item.getTs());
        blocks.stream().flatMap(Reactions::offered).filter(button -> button.question().startsWith(verdict.get())).findFirst()
                .ifPresent(button -> answerer.answer(origin, button.question(), PressedCard.of(origin, blocks, button.label())));
    }

    private List<LayoutBlock> blocks(String channel, String message) {
        try {
            var found = slack.call("conversations.history", methods -> methods.conversationsHistory(
                    history -> history.channel(channel).latest(message).oldest(message).inclusive(true).limit(1)));
            return found.getMessages().stream().filter(each -> message.equals(each.getTs())).map(Message::getBlocks)
                    .flatMap(each -> Optional.ofNullable(each).stream()).findFirst().orElse(List.of());
        } catch (CallFailed failed) {
            LOG.warn("a reaction is not understood: {}", failed.getMessage());
            return List.of();
        }
    }

    private static Stream<Offered> offered(LayoutBlock block) {
        return block instanceof ActionsBlock actions ? actions.getElements().stream().flatMap(Reactions::offered) : Stream.of();
    }

    private static Stream<Offered> offered(BlockElement element) {
        return switch (element) {
            case ButtonElement button -> offered(button.getText().getText(), button.getActionId(), button.getValue());
            case OverflowMenuElement menu -> menu.getOptions().stream()
                    .flatMap(option -> offered(option.getText().getText(), menu.getActionId(), option.getValue()));
            default -> Stream.of();
        };
    }

    private static Stream<Offered> offered(String label, String action, String value) {
        return ButtonAction.read(action, String.valueOf(value)).filter(ButtonAction.Ask.class::isInstance)
                .map(ask -> new Offered(label, ask.question())).stream();
    }
}
