package dev.clientele.chat.slack.render;

import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.List;

/// Two small thumbs under an answer, by which people say whether it helped.
record RatingButtons(String question) {

    private static final String THUMB_UP = "\ud83d\udc4d";
    private static final String THUMB_DOWN = "\ud83d\udc4e";

    /// None under an answer to a question that is longer than what a button carries.
    List<LayoutBlock> blocks() {
        var helped = new ButtonAction.Rate(question, true);
        var didNot = new ButtonAction.Rate(question, false);
        if (Literal.line(didNot.value()).length() > Limits.BUTTON_VALUE) {
            return List.of();
        }
        return List.of(ContextActionsBlock.builder().elements(List.of(FeedbackButtonsElement.builder().actionId(helped.kind() + "-0")
                .positiveButton(button(THUMB_UP, "That helped", helped)).negativeButton(button(THUMB_DOWN, "That did not help", didNot))
                .build())).build());
    }

    private static FeedbackButtonObject button(String thumb, String said, ButtonAction press) {
        return FeedbackButtonObject.builder().text(ContextTexts.plain(thumb)).accessibilityLabel(said).value(Literal.line(press.value()))
                .build();
    }
}
