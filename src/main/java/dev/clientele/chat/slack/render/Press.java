package dev.clientele.chat.slack.render;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// What pressing a button asks for. A button carries all of it, so that one from before a restart works, too.
public sealed interface Press {

    /// The question the button is about.
    String question();

    /// Asks a question.
    record Ask(String question) implements Press {
        public Ask {
            requireNonNull(question, "question is null");
        }
    }

    /// Shows another page of the same answer in its place.
    ///
    /// @param page counted from 0
    record Turn(String question, int page) implements Press {
        public Turn {
            requireNonNull(question, "question is null");
        }
    }

    /// Shows this page of the answer to everyone in the channel.
    record Share(String question, int page) implements Press {
        public Share {
            requireNonNull(question, "question is null");
        }
    }

    /// Opens the form of the question's command.
    record Form(String question) implements Press {
        public Form {
            requireNonNull(question, "question is null");
        }
    }

    /// What a button was given for: its kind before a dash, and whatever makes it unique behind.
    ///
    /// @param action `ask-3`
    /// @param value as [#value()] wrote it
    /// @return empty for a button of no known kind
    static Optional<Press> read(String action, String value) {
        var kind = action.contains("-") ? action.substring(0, action.indexOf('-')) : action;
        return switch (kind) {
            case "ask" -> Optional.of(new Ask(value));
            case "form" -> Optional.of(new Form(value));
            case "turn" -> page(value).map(page -> new Turn(behind(value), page));
            case "share" -> page(value).map(page -> new Share(behind(value), page));
            default -> Optional.empty();
        };
    }

    /// The kind of button, which its action's id begins with.
    default String kind() {
        return switch (this) {
            case Ask ignored -> "ask";
            case Turn ignored -> "turn";
            case Share ignored -> "share";
            case Form ignored -> "form";
        };
    }

    /// What the button carries.
    default String value() {
        return switch (this) {
            case Ask ask -> ask.question();
            case Form form -> form.question();
            case Turn turn -> turn.page() + " " + turn.question();
            case Share share -> share.page() + " " + share.question();
        };
    }

    private static Optional<Integer> page(String value) {
        var number = value.contains(" ") ? value.substring(0, value.indexOf(' ')) : value;
        return number.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private static String behind(String value) {
        return value.contains(" ") ? value.substring(value.indexOf(' ') + 1) : "";
    }
}
