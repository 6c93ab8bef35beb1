package dev.clientele.chat.slack.talk;

import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.command.Router;

/// What people wrote, as questions. Whoever is addressed beside the bot is no part of a question, but may be of a note or of an owner's
/// name: people and links are kept where the question can be understood with them.
record TypedText(Router router, Identity identity, PersonNames names) {

    /// @param markup as Slack sends it
    String question(String markup) {
        var bare = MessageText.plain(markup, MessageText.Kept.NOTHING);
        if (!markup.contains("<")) {
            return bare;
        }
        var whole = MessageText.plain(markup, new MessageText.Kept(this::name, true));
        return whole.equals(bare) || router.understand(whole).isEmpty() ? bare : whole;
    }

    private String name(String user) {
        return isBot(user) ? "" : names.of(user);
    }

    private boolean isBot(String user) {
        try {
            return identity.self().user().equals(user);
        } catch (CallFailed unknown) {
            return false;
        }
    }
}
