package dev.clientele.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.action.reply.Desk;
import dev.clientele.action.reply.EffectReply;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.command.Reply;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.action.State;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.NewStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.action.ActionStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample company's spring calls made the orders of those who were called worth 1.8 times as much: of what these brought, 0.8 / 1.8 is the
/// effect, and `action effect` has it within its interval whatever the last day is.
final class SampleActionsTest {

    private static final int WINDOW = 90;
    private static final double CAUSED = 0.8 / 1.8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-02-28", "2026-07-05", "2026-08-16", "2026-11-29", "2028-02-29"})
    void effectOfTheSpringCallsIsFoundOnAnyLastDay(LocalDate end) {
        var database = NewStore.in(folder);
        var company = SampleCompany.endingOn(end);
        SampleStore.fill(database, new SalesStore(database, InstantSource.system()), company);
        var portfolio = new CurrentPortfolio(database);
        portfolio.refresh();
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        var desk = new Desk(portfolio.get(), terms, Notebooks.of(database, InstantSource.system()), end.plusDays(1));
        var actions = new ActionStore(database).all();
        assertThat(actions).hasSize(1);
        assertThat(actions.getFirst().state()).isEqualTo(State.DONE);
        assertThat(actions.getFirst().heldOut()).hasSameSizeAs(company.springCalls().leftAlone());

        var reply = EffectReply.of(desk, actions.getFirst(), actions).reply();
        assertThat(reply.headline()).contains("\u201cSpring calls\u201d: improved.").endsWith("; an experiment).");
        var known = CAUSED * net(portfolio.get(), company.springCalls()) / company.springCalls().called().size();
        assertThat(known).isBetween(minor(reply, "low"), minor(reply, "high"));
    }

    private static double minor(Reply reply, String figure) {
        return ((Money) requireNonNull(reply.figures().get(figure))).minor();
    }

    /// What the called ones brought in the days that are measured, minor units.
    private static long net(Portfolio portfolio, SampleCompany.Trial calls) {
        var start = Math.toIntExact(calls.start().toEpochDay());
        List<Party> called = calls.called();
        return called.stream().flatMapToInt(party -> portfolio.customers().indexOf(party.id()).stream())
                .mapToLong(customer -> portfolio.days().net(customer, start, start + WINDOW)).sum();
    }
}
