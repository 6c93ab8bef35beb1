package dev.clientele.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.app.importing.ProcessLock;
import dev.clientele.app.source.SourceRun.Extent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is true of a source whatever database it is.
abstract class SourceContract {

    private static final long SEED = Thoroughness.seed();

    @TempDir
    private Path home;

    private Books books;

    /// Books in a database of this kind.
    abstract Books open(Path folder) throws SQLException, IOException;

    @BeforeEach
    void sell() throws SQLException, IOException {
        books = open(home);
        books.createLines();
        for (var invoice = 1; invoice <= 40; invoice++) {
            books.line("R-" + invoice, 1, "Customer " + invoice % 7, invoice + ".50", -24 * 30 + 6L * invoice);
            books.line("R-" + invoice, 2, "Customer " + invoice % 7, "20.00", -24 * 30 + 6L * invoice);
        }
    }

    @AfterEach
    void closeBooks() throws SQLException {
        books.close();
    }

    @Test
    void theFirstReadingTakesAllAndTheNextNothing() {
        assertThat(books.read()).singleElement().asString().startsWith("erp invoices: 80 rows stored in 40 invoices");
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks());
        books.pass(Duration.ofHours(1));
        books.read();
        var version = books.version();
        books.pass(Duration.ofHours(1));
        assertThat(books.read()).containsExactly("erp invoices: nothing has changed");
        assertThat(books.version()).isEqualTo(version);
    }

    @Test
    void ofWhatChangedWholeDocumentsAreReadThoughOneRowOfThemHasChanged() {
        books.set("overlapHours: 1");
        books.read();
        books.pass(Duration.ofHours(3));
        books.write("update sales_lines set net_amount = 99.00, updated_at = '" + Books.moment(2)
                + "' where invoice_no = 'R-5' and line_no = 2");
        books.line("R-41", 1, "Customer 1", "7.00", 2);
        assertThat(books.read()).singleElement().asString().startsWith("erp invoices: 5 rows stored in 3 invoices");
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks());
    }

    @Test
    void whatWasCommittedLateWithAnEarlierMomentIsReadAgain() {
        books.read();
        books.line("R-41", 1, "Customer 1", "7.00", 30);
        books.pass(Duration.ofHours(31));
        books.read();
        books.line("R-42", 1, "Customer 1", "8.00", 5);
        books.pass(Duration.ofHours(1));
        assertThat(books.read()).singleElement().asString().contains("2 invoices");
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks());
    }

    @Test
    void aRowWithoutAMomentIsReadEachTime() {
        books.read();
        books.write("insert into sales_lines values ('R-50', 1, '2025-05-11', 'Customer 9', 'P1', 12.00, 'EUR', 'paid', null)");
        books.pass(Duration.ofHours(1));
        books.read();
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks()).hasSize(81);
    }

    @Test
    void aDocumentThatIsCancelledCountsNoMoreWhenItsChangeIsRead() {
        books.read();
        books.pass(Duration.ofHours(3));
        books.write("update sales_lines set status = 'cancelled', updated_at = '" + Books.moment(2) + "' where invoice_no = 'R-8'");
        books.line("R-41", 1, "Customer 1", "7.00", 2);
        books.read();
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks()).hasSize(79);
    }

    @Test
    void whoDiesBeforeItIsNotedHowFarItWasReadLeavesNothingCountedTwice() {
        books.read();
        var noted = books.readings().all().getFirst();
        books.line("R-41", 1, "Customer 1", "7.00", 2);
        books.pass(Duration.ofHours(3));
        books.read();
        books.readings().keep(noted);
        books.pass(Duration.ofHours(1));
        books.read();
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks()).hasSize(81);
    }

    @Test
    void twoProcessesReadOneAfterTheOther() throws IOException {
        try (var other = ProcessLock.tryOn(Path.of(books.store() + "-source-erp.lock")).orElseThrow()) {
            assertThat(books.read()).as("held by %s", other).isEmpty();
        }
        assertThat(books.read()).hasSize(1);
    }

    @Test
    void adminsHearOfAFailureOnceAndThatItIsOver() {
        var told = new ArrayList<String>();
        books.scheduled(told);
        books.set("invoices: sales_lines", "changed: updatd_at");
        for (var hour = 0; hour < 3; hour++) {
            books.pass(Duration.ofHours(1));
            books.scheduled(told);
        }
        assertThat(told).singleElement().asString().startsWith("The source erp can no longer be read (invoices).").contains("updatd_at");
        books.set("invoices: sales_lines", "changed: updated_at");
        books.pass(Duration.ofHours(1));
        books.scheduled(told);
        books.scheduled(told);
        assertThat(told).hasSize(2).last().asString().startsWith("The source erp can be read again (invoices).");
    }

    @Test
    void whatWasDeletedGoesWithTheFullReadingThatComesByItself() {
        books.read();
        books.write("delete from sales_lines where invoice_no in ('R-3', 'R-4')",
                "delete from sales_lines where invoice_no = 'R-9' and line_no = 1");
        books.pass(Duration.ofDays(6));
        books.read();
        assertThat(books.lines()).as("unknown yet").hasSize(80);
        books.pass(Duration.ofDays(2));
        assertThat(books.read()).singleElement().asString().contains("38 invoices");
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks()).hasSize(75);
        assertThat(books.readings().all()).singleElement()
                .satisfies(reading -> assertThat(reading.words()).contains("2 documents that are no more there were taken out"));
    }

    @Test
    void thatNearlyAllIsGoneIsNotBelieved() {
        books.read();
        books.write("delete from sales_lines where invoice_no <> 'R-1'");
        assertThat(books.read(new Extent(true, false))).singleElement().asString()
                .startsWith("refused: 39 of 40 documents are not there any more").contains("--accept-missing");
        assertThat(books.lines()).hasSize(80);
        books.write("delete from sales_lines");
        assertThat(books.read(new Extent(true, false))).containsExactly("refused: erp invoices has no rows, so nothing was changed");
        books.line("R-1", 1, "Customer 1", "1.00", 2);
        books.read(new Extent(true, true));
        assertThat(books.lines()).isEqualTo(books.linesOfTheBooks()).hasSize(1);
    }

    @Test
    void whateverHappensSmallReadingsGiveWhatAFullOneGives() throws IOException {
        System.out.println(getClass().getSimpleName() + ": seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var random = new Random(SEED);
        books.read();
        for (var hour = 1; hour <= Thoroughness.times(12, 100); hour++) {
            for (var change = random.nextInt(4); change > 0; change--) {
                change(random, hour);
            }
            books.pass(Duration.ofHours(1));
            assertThat(books.read()).as("hour %d of seed %d", hour, SEED).noneMatch(words -> words.startsWith("refused"));
            assertThat(books.lines()).as("hour %d of seed %d", hour, SEED).isEqualTo(books.linesOfTheBooks());
        }
        assertThat(books.linesOfNewStore()).isEqualTo(books.lines());
    }

    private void change(Random random, int hour) {
        var invoice = "R-" + (1 + random.nextInt(60));
        var moment = "updated_at = '" + Books.moment(hour) + "'";
        switch (random.nextInt(4)) {
            case 0 -> books.write("update sales_lines set net_amount = net_amount + 1, " + moment + " where invoice_no = '" + invoice
                    + "' and line_no = 1");
            case 1 -> books.write("update sales_lines set customer_no = 'Customer " + random.nextInt(9) + "', " + moment
                    + " where invoice_no = '" + invoice + "'");
            case 2 -> books.write("update sales_lines set status = 'cancelled', " + moment + " where invoice_no = '" + invoice + "'");
            default -> books.line("N-" + hour + "-" + random.nextInt(1_000_000), 1, "Customer " + random.nextInt(9), "5.00", hour);
        }
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        books.set("invoices: sales_lines", "changed: updatd_at");
        assertThat(books.read()).singleElement().asString().startsWith("refused: erp invoices: there is no column \"updatd_at\"")
                .contains("invoice_no", "updated_at");
        books.set("invoices: select invoice_no, net_amont from sales_lines");
        assertThat(books.read()).singleElement().asString().startsWith("refused: erp invoices cannot be read").contains("net_amont");
    }

    @Test
    void queriesNameColumnsAndCustomersAndProductsComeAlong() {
        books.write("drop table if exists debitor", "create table debitor (nr varchar(40), betreuer varchar(40))",
                "insert into debitor values ('Customer 1', 'Anna Berg')");
        books.set("invoices: \"select invoice_no as invoice, invoice_date as date, customer_no as customer, net_amount as net, currency,"
                + " updated_at from sales_lines where line_no = 1;\"", "changed: UPDATED_AT",
                "customers: \"select nr as customer, betreuer as owner from debitor\"");
        assertThat(books.read()).hasSize(2).noneMatch(words -> words.startsWith("refused"));
        assertThat(books.lines()).hasSize(40);
        books.line("R-41", 1, "Customer 1", "7.00", 2);
        books.pass(Duration.ofHours(3));
        assertThat(books.read()).noneMatch(words -> words.startsWith("refused")).contains("erp customers: nothing has changed");
        assertThat(books.lines()).hasSize(41);
    }

    @Test
    void nothingIsEverWrittenToTheBooks() {
        books.set("invoices: \"with gone as (delete from sales_lines returning *) select * from gone\"");
        var words = books.read();
        assertThat(words).singleElement().asString().startsWith("refused");
        assertThat(books.linesOfTheBooks()).hasSize(80);
    }
}
