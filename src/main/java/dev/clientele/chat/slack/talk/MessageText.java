package dev.clientele.chat.slack.talk;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person wrote, out of Slack's markup.
final class MessageText {

    private static final Pattern PERSON = Pattern.compile("<@([^|>]*)[^>]*>");
    private static final Pattern LINK = Pattern.compile("<(https?://([^|>]*))\\|([^>]*)>");
    private static final Pattern LABELLED = Pattern.compile("<[^|>]*\\|([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("<(?:mailto:|tel:)?([^>]*)>");

    private MessageText() {}

    /// What is kept beside the words.
    ///
    /// @param people the name of a person, by Slack's id; empty to leave the person out
    /// @param links whether the address behind a link is kept, too
    record Kept(UnaryOperator<String> people, boolean links) {

        static final Kept NOTHING = new Kept(ignored -> "", false);
    }

    /// The text as it was typed.
    static String plain(String markup, Kept kept) {
        var named = PERSON.matcher(markup).replaceAll(person -> literal(kept.people().apply(person.group(1)), " "));
        var linked = LINK.matcher(named).replaceAll(link -> Matcher.quoteReplacement(link(link, kept)));
        var labelled = LABELLED.matcher(linked).replaceAll("$1");
        return ADDRESS.matcher(labelled).replaceAll("$1").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    private static String literal(String name, String otherwise) {
        return Matcher.quoteReplacement(name.isEmpty() ? otherwise : name);
    }

    /// Slack makes a link of `big.example`, too, whose address says nothing more.
    private static String link(MatchResult link, Kept kept) {
        var label = link.group(3);
        var isWritten = link.group(2).startsWith(label) || link.group(1).startsWith(label);
        return kept.links() && !isWritten ? label + " (" + link.group(1) + ")" : label;
    }
}
