package dev.clientele.chat.slack.talk;

import java.util.regex.Pattern;

/// What a person wrote, out of Slack's markup.
final class MessageText {

    private static final Pattern PERSON = Pattern.compile("<@[^>]*>");
    private static final Pattern LABELLED = Pattern.compile("<[^|>]*\\|([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("<(?:mailto:|tel:)?([^>]*)>");

    private MessageText() {}

    /// The text as it was typed, without the people it addresses.
    static String plain(String markup) {
        var named = LABELLED.matcher(PERSON.matcher(markup).replaceAll(" ")).replaceAll("$1");
        return ADDRESS.matcher(named).replaceAll("$1").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }
}
