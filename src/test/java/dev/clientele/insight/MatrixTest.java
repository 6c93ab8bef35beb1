package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chart.ChartSpec;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixTest {

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void makeStore() {
        store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        store.store(SmallStore.sale("Old friend", "2021-03-01", 1_000), SmallStore.sale("Old friend", "2024-06-01", 1_000),
                SmallStore.sale("Old friend", "2024-06-20", 1_000), SmallStore.sale("Newcomer", "2024-02-01", 9_000),
                SmallStore.sale("Gone", "2022-05-01", 500));
    }

    @Test
    void aCustomersPlaceIsExplainedByItsFactors() {
        var reply = store.ask("matrix customer \"Old friend\"");
        assertThat(reply.tables().getFirst().rows()).hasSize(Factor.values().length);
        assertThat(SmallStore.words(reply.tables().getFirst().rows().getFirst())).contains("20.00", "25.00", "40");
        assertThat(SmallStore.figure(reply, "attractiveness")).isEqualTo("25.00");
        assertThat(SmallStore.figure(reply, "relationship")).isEqualTo("75.00");
        assertThat(SmallStore.figure(reply, "strategy")).isEqualTo("Serve at low cost");
        assertThat(store.ask("matrix customer Gone").headline()).contains("not active");
    }

    @Test
    void aCellListsWhoIsInIt() {
        var reply = store.ask("matrix attractiveness high relationship weak");
        assertThat(reply.tables().getFirst().rows()).hasSize(1);
        assertThat(SmallStore.words(reply.tables().getFirst().rows().getFirst())).startsWith("Newcomer €90.00");
        assertThat(store.desk().refusal("matrix attractiveness high")).contains("two sides");
    }

    @Test
    void theChartShowsEveryCellWithItsStrategyAndItsGreatestCustomer() {
        var chart = (ChartSpec.Bubbles) store.ask("matrix").charts().getFirst();
        assertThat(chart.zones()).hasSize(9).startsWith("Build selectively", "Invest to build", "Protect and grow")
                .endsWith("Serve at low cost");
        assertThat(chart.bubbles()).extracting(ChartSpec.Bubble::label).containsExactlyInAnyOrder("Newcomer", "Old friend");
    }

    @Test
    void weightsAndLinesAreSettings() {
        var standard = MatrixTerms.standard();
        var recencyAlone =
                new MatrixTerms(Map.of(Factor.VALUE, 1, Factor.RECENCY, 1), 80, 90, Map.of(), standard.cells(), standard.tiers());
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        var desk =
                Desk.of(store.store().database(), new AnalysisSettings(terms.calendar(), new ValueFormatter(Locale.UK), 12, terms.tiers(),
                        terms.lifetime(), terms.risk(), recencyAlone, Optional.empty()), store.today());
        var reply = desk.ask("matrix customer \"Old friend\"");
        assertThat(SmallStore.figure(reply, "relationship")).isEqualTo("75.00");
        assertThat(SmallStore.figure(reply, "strategy")).isEqualTo("Let go");
    }
}
