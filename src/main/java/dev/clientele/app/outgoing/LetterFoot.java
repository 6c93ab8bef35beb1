package dev.clientele.app.outgoing;

import dev.clientele.command.Reply;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage.Kind;

/// Says at the foot of an e-mail why it came and how to have no more of them: whoever reads it may never have asked the bot anything.
final class LetterFoot {

    private LetterFoot() {}

    /// The message as it goes to where the delivery says.
    static Reply under(Reply message, LeasedMessage delivery) {
        return delivery.draft().to().isMail() ? message.changed().footnote(words(delivery)).reply() : message;
    }

    private static String words(LeasedMessage delivery) {
        var draft = delivery.draft();
        var end = " To have no more of them, ask whoever runs Clientele in your company";
        if (draft.kind() == Kind.ALERT) {
            return "You get this e-mail because Clientele tells you of alerts." + end + ", or type `alerts list` where you ask it.";
        }
        if (draft.subscription().isEmpty()) {
            return "You get this e-mail because Clientele could not deliver something that you ordered or look after.";
        }
        var number = draft.subscription().getAsLong();
        return draft.owner().isEmpty()
                ? "You get this e-mail because digest " + number + " is ordered for " + draft.to().place() + "." + end
                        + ", or type `digest unsubscribe "
                        + number + "` where you ask it."
                : "You get this e-mail because digest " + number + " sends " + draft.owner() + " the accounts of " + draft.owner() + "."
                        + end + ".";
    }
}
