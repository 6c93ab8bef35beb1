package dev.clientele.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.insight.RealStore;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Years of weekly digests of three companies: short enough to be read, and the customers they ask to call are those that would be missed. Each
/// company's figures stand in the documentation.
final class WeeklyDigestsTest {

    private static final int TWO_YEARS = 104;
    private static final Path DOCUMENTED = Path.of("src", "site", "answers", "digests.md");

    @TempDir
    Path folder;

    @Test
    void ofTheSampleCompany() throws IOException {
        var weekly = WeeklyDigests.of(sample(), TWO_YEARS, 12);
        areShort(weekly);
        foresee(weekly, 16, 0.95);
        assertThat(weekly.losses().subList(0, 10)).as("the ten largest").allMatch(weekly.foreseen()::containsKey);
        isDocumented(weekly.row("the sample company"));
    }

    @Test
    void ofAdventureWorks() throws IOException {
        var store = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv");
        var weekly = WeeklyDigests.of(new CurrentPortfolio(store.database()).get(), TWO_YEARS, 12);
        areShort(weekly);
        foresee(weekly, 16, 0.95);
        isDocumented(weekly.row("AdventureWorks' resellers"));
    }

    /// A year of data, in which nobody is silent for twelve months: here a customer is lost after three.
    @Test
    void ofOnlineRetail() throws IOException {
        var store = RealStore.of(folder, "online-retail/online_retail.csv.gz");
        var weekly = WeeklyDigests.of(new CurrentPortfolio(store.database()).get(), 53, 3);
        areShort(weekly);
        foresee(weekly, 16, 0.9);
        isDocumented(weekly.row("Online Retail, lost after three months"));
    }

    private static void areShort(WeeklyDigests weekly) {
        var lines = weekly.lines();
        assertThat(lines[lines.length / 2]).as("the median of the lines").isLessThanOrEqualTo(12);
        assertThat(lines[lines.length - 1]).as("the longest").isLessThanOrEqualTo(14);
        assertThat(weekly.quietWeeks()).as("quiet weeks that are one line")
                .isEqualTo(weekly.digests().stream().filter(Digest::isQuiet).count());
    }

    private static void foresee(WeeklyDigests weekly, int atLeast, double money) {
        assertThat(weekly.losses()).hasSize(20);
        assertThat(weekly.foreseen().size()).as("of the largest losses").isGreaterThanOrEqualTo(atLeast);
        assertThat(weekly.money()).as("share of the money of the twenty largest").isGreaterThan(money);
    }

    private static void isDocumented(String row) throws IOException {
        assertThat(Files.readString(DOCUMENTED)).as("the row of %s", row).contains(row);
    }

    /// Kronstahl bought every ten days and has been silent since 22 September 2025.
    @Test
    void platinumCustomerThatFellSilentIsNamedInEachDigestFromThenOn() {
        var portfolio = sample();
        for (var day = LocalDate.of(2025, 10, 19); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusWeeks(1)) {
            var terms = new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, 12);
            var digest = Digest.of(portfolio, terms, new DigestRequest(Content.USUAL, "", day, Optional.empty()), DueActions.NONE);
            var reply = new MessagePage(digest).reply();
            var rows = reply.tables().getFirst().rows();
            assertThat(rows).as("%s", day).anyMatch(row -> row.get(0).toString().contains("Call")
                    && row.get(1).equals(new Value.Text("Kronstahl Maschinenbau AG"))
                    && row.get(2) instanceof Money money && money.minor() > 5_000_000);
            assertThat(reply.headline()).as("%s", day).contains("gone quiet");
        }
    }

    @Test
    void platinumCustomerIsNamedNoMoreOnceItsCaseIsDone() {
        var portfolio = sample();
        var terms = new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, 12);
        var request = new DigestRequest(Content.USUAL, "", LocalDate.of(2025, 12, 31), Optional.empty());
        var kronstahl = List.of(portfolio.customers().names()).indexOf("Kronstahl Maschinenbau AG");
        var done = Digest.of(portfolio, terms, request, new DoneCase(portfolio.customers().ids()[kronstahl]));

        assertThat(Digest.of(portfolio, terms, request, DueActions.NONE).risks().calls()).contains(kronstahl);
        assertThat(done.risks().calls()).isNotEmpty().doesNotContain(kronstahl);
        assertThat(new MessagePage(done).reply().headline()).contains("gone quiet").doesNotContain("Kronstahl Maschinenbau");
    }

    /// Somebody has decided about one customer.
    private record DoneCase(String customer) implements DueActions {

        @Override
        public List<DueAction> dueFor(Scope asked) {
            return List.of();
        }

        @Override
        public Set<String> settled(Scope asked) {
            return Set.of(customer);
        }
    }

    private Portfolio sample() {
        return SampleQuestions.in(folder, InstantSource.fixed(Instant.parse("2026-01-01T09:00:00Z"))).portfolio().get();
    }
}
