package dev.clientele.insight;

import static dev.clientele.insight.SmallStore.figure;
import static dev.clientele.insight.SmallStore.sale;
import static dev.clientele.insight.SmallStore.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `win-back`: who is lost, in small stores whose data ends on 30 June 2024, and over the sample company as other questions count the lost.
final class WinBackTest {

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void makeStore() {
        store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
    }

    @Test
    void theLostAreRankedByWhatTheyBroughtInTheYearToTheirLastPurchase() {
        store.store(sale("Large", "2021-01-01", 90_000), sale("Large", "2022-08-01", 5_000), sale("Large", "2023-06-30", 7_000));
        store.store(sale("Small", "2023-02-01", 3_000), sale("Active", "2023-07-01", 99_000));
        var reply = store.ask("win-back");
        assertThat(rows(reply)).containsExactly("1 Large €120.00 30 Jun 2023 1 Jul 2024", "2 Small €30.00 1 Feb 2023 2 Feb 2024");
        assertThat(reply.headline())
                .isEqualTo("2 customers were lost in the last two years and have not come back; they brought €150 of net "
                        + "revenue in the year to their last purchase. First of all Large: €120, last order 30 Jun 2023.");
        assertThat(figure(reply, "customers") + " " + figure(reply, "brought")).isEqualTo("2 €150.00");
    }

    @Test
    void whatWasCreditedSinceIsNotBrought() {
        store.store(sale("C1", "2023-02-01", 3_000), sale("C1", "2023-03-01", -1_000));
        assertThat(rows(store.ask("win-back"))).containsExactly("1 C1 €20.00 1 Feb 2023 2 Feb 2024");
    }

    @Test
    void whoWasLostLongAgoIsListedWhereThatIsAskedFor() {
        store.store(sale("Old", "2021-06-30", 90_000), sale("New", "2021-07-01", 1_000));
        var reply = store.ask("win-back");
        assertThat(rows(reply)).singleElement().asString().startsWith("1 New");
        assertThat(reply.buttons())
                .anyMatch(button -> button.label().equals("Also those lost before") && button.question().equals("win-back all"));
        assertThat(rows(store.ask("win-back all"))).hasSize(2).first().asString().startsWith("1 Old");
    }

    @Test
    void whoCameBackIsNotLost() {
        store.store(sale("Back", "2021-09-01", 1_000), sale("Back", "2024-06-01", 1_000));
        assertThat(store.ask("win-back").headline()).isEqualTo("No customer was lost in the last two years.");
        assertThat(rows(store.ask("win-back as of 2023-12-31"))).singleElement().asString().startsWith("1 Back");
    }

    @Test
    void filtersAndPlainWordsAreUnderstood() {
        store.store(Sale.of("A").to(new Party("C1", "C1", "Germany", "", "", "")).on("2023-01-01").net(1_000),
                Sale.of("B").to(new Party("C2", "C2", "France", "", "", "")).on("2023-01-01").net(1_000));
        assertThat(rows(store.ask("win-back country Germany"))).singleElement().asString().startsWith("1 C1");
        for (var words : List.of("which customers should we win back?", "win back list", "lost customers worth winning back",
                "who are the customers to win back")) {
            assertThat(store.ask(words).command()).as(words).isEqualTo("win-back");
        }
        assertThat(store.ask("who did we win back last year").command()).isEqualTo("flows");
        assertThat(rows(store.ask("which customers should we win back in France"))).singleElement().asString().startsWith("1 C2");
    }

    /// Nobody is in both lists, and together with the active they are all who ever bought.
    @Test
    void lostAndActiveAreAllCustomersOfTheSampleCompany() {
        var company = SampleCompany.usual();
        var database = SampleQuestions.store(folder, InstantSource.system());
        var desk = Desk.of(database, company.end());
        var lost = desk.ask("win-back all 1000");
        var risks = desk.ask("at-risk all 1000");
        assertThat(figure(lost, "customers")).isEqualTo(figure(risks, "customersGone"));
        var atRisk = names(risks);
        assertThat(names(lost)).isNotEmpty().noneMatch(atRisk::contains);
        var whole = desk.ask("win-back 1000").figures();
        var germany = desk.ask("win-back 1000 country Germany").figures();
        var rest = desk.ask("win-back 1000 not country Germany").figures();
        assertThat(count(germany.get("customers")) + count(rest.get("customers"))).isEqualTo(count(whole.get("customers"))).isPositive();
        var flows = names(desk.ask("flows last 12 months list lost 1000"));
        assertThat(flows).isNotEmpty().isSubsetOf(names(lost));
    }

    private static long count(@Nullable Value value) {
        return value instanceof Value.Count(long count) ? count : -1;
    }

    private static List<String> names(Reply reply) {
        var column = Expect.columns(reply.tables().getFirst()).indexOf("customer");
        return reply.tables().getFirst().rows().stream().map(row -> words(row.get(column)).replaceAll(" \\([^)]*\\)$", "")).toList();
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().stream().limit(1).flatMap(table -> table.rows().stream()).map(SmallStore::words).toList();
    }
}
