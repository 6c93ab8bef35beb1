package dev.clientele.bench;

import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.insight.Notebook;
import dev.clientele.insight.PortfolioNames;
import dev.clientele.insight.Questions;
import dev.clientele.insight.Terms;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Note;
import dev.clientele.model.Wording;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Asks the questions of a store of generated lines in words, and gets the whole neutral answer.
final class Asking {

    static final Terms TERMS = new Terms(BusinessCalendar.standard(), new Wording(Locale.UK), 12);

    private static final Asker ASKER = new Asker("bench", "bench");

    private final CurrentPortfolio current;
    private final List<Command> questions;
    private final PortfolioNames names;

    Asking(long lines) {
        current = new CurrentPortfolio(GeneratedStore.of(lines));
        questions = Questions.all(current, TERMS, new Notebook(id -> List.of(), Asking::refuseNote));
        names = new PortfolioNames(current);
    }

    static Note refuseNote(String customer, Note.Author author, String text) {
        throw new UnsupportedOperationException("a bench writes no notes");
    }

    Portfolio portfolio() {
        return current.get();
    }

    /// Asks a router that has no answer cached.
    Response ask(String question) {
        var response = new Router(questions, names, TERMS.calendar(), InstantSource.system()).ask(question, ASKER);
        if (!(response instanceof Reply)) {
            throw new IllegalStateException("no answer to " + question + ": " + response);
        }
        return response;
    }
}
