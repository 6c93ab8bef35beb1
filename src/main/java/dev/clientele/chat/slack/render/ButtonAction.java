package dev.clientele.chat.slack.render;

import dev.clientele.command.Button;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What pressing a button asks for. A button carries all of it, so that one from before a restart works, too.
public sealed interface ButtonAction {

    /// A page of an answer, who sees it, and its question.
    Pattern PAGE = Pattern.compile("(\\d{1,5})(\\S*)(?: |$)(.*)");
    /// What the id of a menu of actions begins with; each of its lines carries the action's kind before what a button would carry.
    String MENU = "menu";
    /// What the ids of all buttons and menus begin with, as a regular expression: each kind, and its dash.
    String IDS = "(ask|turn|share|form|basis|import|rate|" + MENU + ")-";
    int NUMBER = 1;
    int MARK = 2;
    int QUESTION = 3;

    /// The question the button is about.
    String question();

    /// Asks a question.
    record Ask(String question) implements ButtonAction {}

    /// Shows another page of the same answer in its place, to those who see it.
    ///
    /// @param page counted from 0
    /// @param audience who sees the answer
    record Turn(String question, int page, Audience audience) implements ButtonAction {}

    /// Shows this page of the answer to everyone in the channel.
    record Share(String question, int page) implements ButtonAction {}

    /// Opens the form of the question's command.
    record Form(String question) implements ButtonAction {}

    /// Says how an answer is counted.
    record Basis(String question) implements ButtonAction {}

    /// Asks what has to be said of a file before it can be imported.
    ///
    /// @param question the file and what is asked, see [ImportForm]
    record Import(String question) implements ButtonAction {}

    /// Says whether an answer helped.
    record Rate(String question, boolean helped) implements ButtonAction {

        private static final String HELPED = "+ ";
        private static final String DID_NOT = "- ";

        static Optional<ButtonAction> read(String value) {
            return value.startsWith(HELPED) || value.startsWith(DID_NOT)
                    ? Optional.of(new Rate(value.substring(HELPED.length()), value.startsWith(HELPED)))
                    : Optional.empty();
        }
    }

    /// What a button was given for: its kind before a dash, and whatever makes it unique behind.
    ///
    /// @param action `ask-3`
    /// @param value as [#value()] wrote it
    /// @return empty for a button of no known kind
    static Optional<ButtonAction> read(String action, String value) {
        var kind = action.contains("-") ? action.substring(0, action.indexOf('-')) : action;
        return switch (kind) {
            case MENU -> value.contains(" ")
                    ? read(value.substring(0, value.indexOf(' ')), value.substring(value.indexOf(' ') + 1))
                    : Optional.empty();
            case "import" -> Optional.of(new Import(value));
            case "rate" -> Rate.read(value);
            case "basis" -> Optional.of(new Basis(value));
            case "ask" -> Optional.of(new Ask(value));
            case "form" -> Optional.of(new Form(value));
            case "turn" -> page(value).flatMap(page -> Audience.marked(page.group(MARK))
                    .map(audience -> new Turn(page.group(QUESTION), number(page), audience)));
            case "share" -> page(value).map(page -> new Share(page.group(QUESTION), number(page)));
            default -> Optional.empty();
        };
    }

    /// What pressing a button of an answer asks for.
    static ButtonAction of(Button button) {
        return switch (button.press()) {
            case ASK -> new Ask(button.question());
            case FILL_IN -> new Form(button.question());
        };
    }

    /// The kind of button, which its action's id begins with.
    default String kind() {
        return switch (this) {
            case Ask ignored -> "ask";
            case Turn ignored -> "turn";
            case Share ignored -> "share";
            case Form ignored -> "form";
            case Basis ignored -> "basis";
            case Rate ignored -> "rate";
            case Import ignored -> "import";
        };
    }

    /// What the button carries.
    default String value() {
        return switch (this) {
            case Ask ask -> ask.question();
            case Form form -> form.question();
            case Basis basis -> basis.question();
            case Import file -> file.question();
            case Rate(var question, var helped) -> (helped ? Rate.HELPED : Rate.DID_NOT) + question;
            case Turn turn -> turn.page() + turn.audience().mark() + " " + turn.question();
            case Share share -> share.page() + " " + share.question();
        };
    }

    private static Optional<MatchResult> page(String value) {
        var page = PAGE.matcher(value);
        return page.matches() ? Optional.of(page.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult page) {
        return Integer.parseInt(page.group(NUMBER));
    }
}
