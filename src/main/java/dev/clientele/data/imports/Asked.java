package dev.clientele.data.imports;

import dev.clientele.command.Refusal;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// What a person typed behind `import`.
sealed interface Asked {

    Pattern HISTORY = Pattern.compile("(?i)(?:history|list|log)(?:\\s+(\\d{1,4}))?");
    Pattern UNDO = Pattern.compile("(?i)undo(?:\\s+import)?(?:\\s+(?:the\\s+)?(?:last|newest|latest|#?(\\d{1,18})))?"
            + "(\\s+(?:--)?with[ -](?:all\\s+)?later(?:\\s+ones)?)?(\\s+yes)?");
    int USUAL = 20;

    /// The imports are to be listed.
    ///
    /// @param most how many of the newest
    record History(int most) implements Asked {}

    /// An import is to be taken back, or what that would change is to be shown.
    ///
    /// @param number empty for the newest
    record Undo(OptionalLong number, boolean isWithLater, boolean isConfirmed) implements Asked {

        /// The same with all imports after it, to be shown first.
        Undo withLater() {
            return new Undo(number, true, false);
        }

        /// As a person types it.
        String question() {
            return "import undo " + (number.isPresent() ? String.valueOf(number.getAsLong()) : "last") + (isWithLater ? " with later" : "")
                    + (isConfirmed ? " yes" : "");
        }
    }

    /// Reads it.
    ///
    /// @throws Refusal where it is nothing of these
    static Asked of(String typed) {
        var history = HISTORY.matcher(typed.strip());
        if (history.matches()) {
            return new History(history.group(1) == null ? USUAL : Math.max(1, Integer.parseInt(history.group(1))));
        }
        var undo = UNDO.matcher(typed.strip());
        if (undo.matches()) {
            var number = undo.group(1) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(undo.group(1)));
            return new Undo(number, undo.group(2) != null, undo.group(3) != null);
        }
        throw new Refusal("To import a file, drop it on the chat page, or send it in Slack with the word `import`. `import history` lists "
                + "what came in, and `import undo` with a number takes one back.", List.of("import history", "import undo last"));
    }
}
