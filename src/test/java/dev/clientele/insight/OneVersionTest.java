package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.Notebook;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question understood by one version of the data is not answered by another.
final class OneVersionTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-01-01T12:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void batchThatComesBetweenUnderstandingAndAnswerIsUnderstoodToo() {
        var store = TestStore.in(folder);
        var current = new CurrentPortfolio(store.database());
        store.store(Sale.of("A1").to("C1").on("2024-01-01").net(100));
        var first = current.refresh();
        store.store(Sale.of("A2").to("C1").on("2024-03-01").net(100));
        var second = current.refresh();
        var reply =
                ask(Notebooks.of(store.database(), CLOCK), List.of(first, second, second).iterator(), second, "top last 1 days by orders");
        assertThat(reply.dataVersion()).isEqualTo(2);
        assertThat(reply.asOf()).contains(LocalDate.of(2024, 3, 1));
        assertThat(reply.figures()).containsEntry("total", new Value.Count(1));
    }

    /// @param understanding the portfolios by whose names questions are understood, one after another
    private static Reply ask(Notebook notebook, Iterator<Portfolio> understanding, Portfolio answering, String question) {
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        var router = new Router(Questions.all(() -> answering, terms, notebook), new PortfolioNames(understanding::next), terms.calendar(),
                CLOCK);
        return (Reply) router.ask(question, new Asker("test", "anyone"));
    }
}
