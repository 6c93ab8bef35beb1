package dev.clientele.chat.slack.talk;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.clientele.chat.slack.posting.Postman.Slot;
import dev.clientele.chat.slack.render.DoneLines;
import java.util.List;
import java.util.Optional;

/// A message that everyone in a channel sees, and one of whose buttons somebody pressed.
///
/// @param title what it is about
/// @param label of the button
/// @param done what was done about it before
record PressedCard(Slot slot, String title, String label, List<BlockElement> done) {

    static Optional<PressedCard> of(Origin origin, BlockActionPayload payload) {
        if (!origin.isCard() || payload.getMessage() == null || payload.getMessage().getBlocks() == null) {
            return Optional.empty();
        }
        var action = payload.getActions().getFirst();
        var label = Optional.ofNullable(action.getText()).map(text -> text.getText())
                .or(() -> Optional.ofNullable(action.getSelectedOption()).map(option -> option.getText().getText()));
        return label.flatMap(text -> of(origin, payload.getMessage().getBlocks(), text));
    }

    /// @param origin of a message in a channel
    /// @param label of the button
    static Optional<PressedCard> of(Origin origin, List<LayoutBlock> blocks, String label) {
        return title(blocks).map(title -> new PressedCard(new Slot.Posted(origin.channel(), origin.message().orElseThrow()), title, label,
                done(blocks)));
    }

    private static Optional<String> title(List<LayoutBlock> blocks) {
        return blocks.stream().filter(HeaderBlock.class::isInstance).map(HeaderBlock.class::cast).map(header -> header.getText().getText())
                .findFirst();
    }

    private static List<BlockElement> done(List<LayoutBlock> blocks) {
        return blocks.stream().filter(RichTextBlock.class::isInstance).map(RichTextBlock.class::cast)
                .filter(block -> DoneLines.is(block.getBlockId())).findFirst().map(RichTextBlock::getElements).orElse(List.of());
    }
}
