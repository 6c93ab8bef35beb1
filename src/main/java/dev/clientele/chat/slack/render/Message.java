package dev.clientele.chat.slack.render;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;

/// A message as Slack takes it.
///
/// @param text what notifications show, and people whose Slack shows no blocks; escaped
/// @param plainer the same without Slack's newest blocks, which not every workspace has; empty for one that has none
public record Message(String text, List<LayoutBlock> blocks, Optional<Message> plainer) {

    public Message {
        blocks = List.copyOf(blocks);
    }

    /// One that every workspace shows.
    public Message(String text, List<LayoutBlock> blocks) {
        this(text, blocks, Optional.empty());
    }

    /// A message of one sentence.
    public static Message of(String sentence) {
        return new Message(Literal.fallback(sentence), List.of(Rich.sentence(sentence, false)));
    }

    public boolean hasPictures() {
        return blocks.stream().anyMatch(ImageBlock.class::isInstance);
    }

    /// The same with each picture in words.
    public Message withoutPictures() {
        return new Message(text, blocks.stream()
                .map(block -> block instanceof ImageBlock image ? ContextTexts.of("Chart: " + image.getAltText()) : block).toList());
    }
}
