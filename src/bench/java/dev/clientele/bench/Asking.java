package dev.clientele.bench;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Question;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Asks the questions of a store of generated lines in words, and gets the whole neutral answer. The portfolio and the index of
/// its names are made by the first question, as after an import; no answer is kept, so each one is computed anew.
final class Asking {

    static final AnalysisSettings TERMS = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);

    /// A bench writes no notes.
    static final Notebook NO_NOTES = new Notebook(id -> List.of(), (customer, author, text) -> {
        throw new UnsupportedOperationException("a bench writes no notes");
    });

    private static final Asker ASKER = new Asker("bench", "bench");

    /// So many days on end no text is asked on a day like the one before.
    private static final int DAYS = 100_000;

    private final CurrentPortfolio current;
    private final Router router;
    private int day;

    Asking(long lines) {
        current = new CurrentPortfolio(GeneratedStore.of(lines));
        var commands = Questions.all(current, TERMS, NO_NOTES).stream().map(Asking::notKept);
        router = new Router(commands.toList(), new PortfolioNames(current), TERMS.calendar(),
                () -> Instant.now().plus(Duration.ofDays(day)));
    }

    /// Lets a day pass, so that no text is read as it was before: how a text is read is kept for its day.
    void nextDay() {
        day = (day + 1) % DAYS;
    }

    /// A question whose answers the router does not keep.
    private record NotKept(Question question) implements Question {

        @Override
        public CommandSpec spec() {
            return question.spec();
        }

        @Override
        public Reply answer(Invocation invocation) {
            return question.answer(invocation);
        }

        @Override
        public boolean isKept() {
            return false;
        }
    }

    private static Command notKept(Command command) {
        return command instanceof Question question ? new NotKept(question) : command;
    }

    Portfolio portfolio() {
        return current.get();
    }

    /// The reply to a question.
    Response ask(String question) {
        var response = router.ask(question, ASKER);
        if (!(response instanceof Reply)) {
            throw new IllegalStateException("no answer to " + question + ": " + response);
        }
        return response;
    }

    /// How the router understands a question, which is all it does with it before it is answered.
    Invocation understand(String question) {
        return understood(question).orElseThrow(() -> new IllegalStateException("not understood: " + question));
    }

    /// The same of a question that may be refused.
    Optional<Invocation> understood(String question) {
        return router.understand(question);
    }
}
