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
import dev.clientele.model.Wording;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flow;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.NoteStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the questions take over generated lines, warm: the kernels alone, and the whole neutral answer from text to
/// reply.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuestionBench {

    private static final Asker ASKER = new Asker("bench", "bench");

    @Param("1000000")
    private long lines;

    private Portfolio portfolio;
    private List<Command> questions;
    private PortfolioNames names;
    private Boundaries tenYears;

    @Setup
    public void read() {
        var database = GeneratedStore.of(lines);
        var current = new CurrentPortfolio(database);
        var notes = new NoteStore(database, InstantSource.system());
        portfolio = current.get();
        var terms = new Terms(BusinessCalendar.standard(), new Wording(Locale.UK), 12);
        questions = Questions.all(current, terms, new Notebook(notes::list, notes::add));
        names = new PortfolioNames(current);
        var years = IntStream.rangeClosed(2015, 2024).mapToObj(terms.calendar()::year).toList();
        tenYears = Boundaries.of(years, terms.activityWindowMonths(), LocalDate.of(2025, 1, 1));
    }

    @Benchmark
    public int[] topTwentyOfAYear() {
        var selection = Selection.all(portfolio);
        var totals = Totals.between(selection, epochDay(2024), epochDay(2025));
        return Ranking.top(selection.days(), totals.net(), 20);
    }

    @Benchmark
    public List<Flow> flowsOfTenYears() {
        return Flows.of(Selection.all(portfolio), tenYears);
    }

    @Benchmark
    public Response topTwentyAsked() {
        return ask("top 20 2024");
    }

    @Benchmark
    public Response flowsAsked() {
        return ask("flows 2015..2024");
    }

    @Benchmark
    public Response concentrationAsked() {
        return ask("concentration 2024");
    }

    @Benchmark
    public Response tiersAsked() {
        return ask("tiers");
    }

    @Benchmark
    public Response tierMovesAsked() {
        return ask("tiers moves 2024");
    }

    @Benchmark
    public Response retentionAsked() {
        return ask("retention 2024");
    }

    @Benchmark
    public Response cohortsAsked() {
        return ask("retention cohorts by quarter");
    }

    @Benchmark
    public Response stagesAsked() {
        return ask("retention stages");
    }

    /// Asks a router that has no answer cached.
    private Response ask(String question) {
        var response = new Router(questions, names, BusinessCalendar.standard(), InstantSource.system()).ask(question, ASKER);
        if (!(response instanceof Reply)) {
            throw new IllegalStateException("no answer to " + question + ": " + response);
        }
        return response;
    }

    private static int epochDay(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
