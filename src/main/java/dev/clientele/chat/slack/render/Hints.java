package dev.clientele.chat.slack.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people are told to type, as they have to type it in Slack: behind the slash command.
///
/// @param commands what a question may begin with
record Hints(Set<String> commands) {

    /// The slash command of the manifest.
    private static final String SLASH = "/clientele ";
    private static final Pattern TYPED = Pattern.compile("`([\\p{L}-]+)((?: [^`]*)?)`");

    Hints {
        commands = Set.copyOf(commands);
    }

    /// The sentence with each command between backticks as it is typed in Slack.
    String in(String sentence) {
        return TYPED.matcher(sentence).replaceAll(typed -> Matcher.quoteReplacement(
                commands.contains(typed.group(1)) ? "`" + SLASH + typed.group(1) + typed.group(2) + "`" : typed.group()));
    }
}
