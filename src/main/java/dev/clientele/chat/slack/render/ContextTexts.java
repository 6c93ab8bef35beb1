package dev.clientele.chat.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.List;

/// Small print: context blocks of plain texts.
final class ContextTexts {

    private ContextTexts() {}

    static LayoutBlock of(String sentence) {
        return block(List.of(sentence));
    }

    /// As few blocks as take all sentences, but no more than so many; one that names people or channels is rich text, in which Slack
    /// knows their names.
    static List<LayoutBlock> of(List<String> sentences, int mostBlocks) {
        var blocks = new ArrayList<LayoutBlock>();
        var plain = sentences.stream().filter(sentence -> !Rich.names(sentence)).toList();
        for (var from = 0; from < plain.size() && blocks.size() < mostBlocks; from += Limits.CONTEXT_TEXTS) {
            blocks.add(block(plain.subList(from, Math.min(plain.size(), from + Limits.CONTEXT_TEXTS))));
        }
        sentences.stream().filter(Rich::names).limit(mostBlocks).forEach(sentence -> blocks.add(Rich.sentence(sentence, false)));
        return blocks;
    }

    private static LayoutBlock block(List<String> sentences) {
        var texts = sentences.stream().<ContextBlockElement>map(sentence -> plain(Literal.sentence(sentence, Limits.ALT_TEXT))).toList();
        return ContextBlock.builder().elements(texts).build();
    }

    /// A plain text, in which not even `:smile:` is read as anything.
    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
