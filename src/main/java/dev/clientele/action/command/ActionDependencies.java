package dev.clientele.action.command;

import dev.clientele.action.reply.Desk;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.command.Asker;
import dev.clientele.model.Note.Author;
import dev.clientele.model.action.Entry;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.action.ActionStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What the command `action` works with.
///
/// @param portfolio the current portfolio
/// @param notebook where notes on customers are kept
public record ActionDependencies(ActionStore actions, Supplier<Portfolio> portfolio, AnalysisSettings terms, Notebook notebook,
        CustomerQuestions questions, InstantSource clock) {

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return terms.calendar().dayOf(now());
    }

    /// What replies are made from.
    Desk desk() {
        return new Desk(portfolio.get(), terms, notebook, today());
    }

    /// What someone says, signed.
    List<Entry> signed(List<Entry.What> said, Asker asker) {
        var author = author(asker);
        var now = now();
        return said.stream().map(what -> Entry.of(what, author, now)).toList();
    }

    static Author author(Asker asker) {
        return new Author(asker.platform(), asker.id(), asker.name());
    }
}
