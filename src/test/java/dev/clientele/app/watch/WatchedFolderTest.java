package dev.clientele.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of files in a watched folder, and who hears of it.
final class WatchedFolderTest {

    @TempDir
    private Path home;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = new Inbox(home);
    }

    @Test
    void aFileThatIsStillIsStoredAndMovedWithItsReportAndTold() throws IOException {
        var watcher = inbox.watcher();
        inbox.put("march.csv", Inbox.invoice("1", "10.00"));
        watcher.look();
        assertThat(inbox.cents()).as("just come").isZero();
        inbox.pass(Inbox.STILL);
        watcher.look();
        assertThat(inbox.cents()).isEqualTo(1_000);
        assertThat(inbox.names("")).containsExactly("done", "refused");
        assertThat(inbox.names("done")).containsExactly("march.csv");
        assertThat(inbox.report("done/march.csv")).contains("march.csv: 1 row stored in 1 invoice", "€10.00");
        assertThat(inbox.told()).singleElement().asString()
                .startsWith("A file of the watched folder was stored and lies in its folder done.")
                .contains("march.csv: 1 row stored");
        inbox.lookUntilStill(watcher);
        assertThat(inbox.told()).hasSize(1);
    }

    @Test
    void aFileThatGrowsIsLeftAloneHoweverLongThatTakes() throws IOException {
        var watcher = inbox.watcher();
        var file = inbox.put("slow.csv", "invoice,date,customer,amount,currency\n");
        for (var row = 1; row <= 20; row++) {
            Files.writeString(file, row + ",2025-01-31,Acme,10.00,EUR\n", StandardOpenOption.APPEND);
            watcher.look();
            inbox.pass(Inbox.STILL.minusSeconds(1));
            watcher.look();
        }
        assertThat(inbox.imported()).isEmpty();
        inbox.pass(Inbox.STILL);
        watcher.look();
        assertThat(inbox.cents()).isEqualTo(20_000);
    }

    @Test
    void whatProgramsCallUnfinishedWaitsForItsName() throws IOException {
        var watcher = inbox.watcher();
        for (var name : List.of("a.csv.part", "b.csv.filepart", ".c.csv.x7Hq", "~$d.xlsx", "E.CSV.TMP")) {
            inbox.put(name, Inbox.invoice("1", "10.00"));
        }
        inbox.lookUntilStill(watcher);
        assertThat(inbox.imported()).isEmpty();
        Files.move(inbox.folder().resolve("a.csv.part"), inbox.folder().resolve("a.csv"));
        inbox.lookUntilStill(watcher);
        assertThat(inbox.imported()).containsExactly("a.csv");
    }

    @Test
    void anEmptyFileWaitsForItsContentAndIsRefusedWhereNoneComes() throws IOException {
        var watcher = inbox.watcher();
        inbox.put("empty.csv", "");
        inbox.lookUntilStill(watcher);
        assertThat(inbox.names("refused")).isEmpty();
        inbox.pass(Inbox.STILL.multipliedBy(40));
        watcher.look();
        assertThat(inbox.names("refused")).containsExactly("empty.csv");
        assertThat(inbox.report("refused/empty.csv")).contains("is empty");
    }

    @Test
    void whatIsDoubtfulIsRefusedWithTheQuestionAndNothingOfItStored() throws IOException {
        inbox.put("days.csv", "invoice,date,customer,amount,currency\n1,01/02/2025,A,10.00,EUR\n2,03/02/2025,A,10.00,EUR\n");
        inbox.put("good.csv", Inbox.invoice("7", "5.00"));
        inbox.lookUntilStill(inbox.watcher());
        assertThat(inbox.cents()).isEqualTo(500);
        assertThat(inbox.names("refused")).containsExactly("days.csv");
        assertThat(inbox.report("refused/days.csv")).contains("--date-format").startsWith("days.csv");
        assertThat(inbox.told()).singleElement().asString().contains("stored and lies in its folder done. good.csv",
                "refused and lies in its folder refused. days.csv").doesNotContain(home.toString());
    }

    @Test
    void customersAndCostsComeByFoldersOfTheirNames() throws IOException {
        var watcher = inbox.watcher();
        inbox.put("invoices.csv", Inbox.invoice("1", "10.00"));
        inbox.put("customers/crm.csv", "Customer No,Account Owner\nAcme,Anna Berg\n");
        inbox.put("costs/2025.csv", "Month,Kind,Amount,Currency\n2025-01,service,3.00,EUR\n");
        inbox.lookUntilStill(watcher);
        assertThat(inbox.names("done")).containsExactly("2025.csv", "crm.csv", "invoices.csv");
        assertThat(inbox.number("select count(*) from described_customer where owner = 'Anna Berg'")).isEqualTo(1);
        assertThat(inbox.number("select sum(amount) from cost")).isEqualTo(300);
    }

    @Test
    void theSameNameAgainReplacesNoEarlierFile() throws IOException {
        var watcher = inbox.watcher();
        for (var amount : List.of("10.00", "20.00", "30.00")) {
            inbox.put("export.csv", Inbox.invoice("1", amount));
            inbox.lookUntilStill(watcher);
        }
        assertThat(inbox.names("done")).containsExactly("export-2.csv", "export-3.csv", "export.csv");
        assertThat(inbox.report("done/export-3.csv")).contains("€30.00");
        assertThat(inbox.cents()).as("the last version counts").isEqualTo(3_000);
        assertThat(inbox.told()).hasSize(3);
    }

    @Test
    void linksAreNotFollowedAndWhatTheyLeadToIsNotTold() throws IOException {
        var secret = Files.writeString(home.resolve("secret.csv"), Inbox.invoice("1", "66.66"));
        Files.createDirectories(inbox.folder());
        Files.createSymbolicLink(inbox.folder().resolve("payroll.csv"), secret);
        Files.createSymbolicLink(inbox.folder().resolve("customers"), home);
        inbox.lookUntilStill(inbox.watcher());
        assertThat(inbox.imported()).isEmpty();
        assertThat(inbox.names("refused")).containsExactly("customers", "payroll.csv");
        assertThat(inbox.report("refused/payroll.csv")).contains("is a link").doesNotContain("66.66");
        assertThat(secret).exists();
    }

    @Test
    void aLinkInPlaceOfTheFolderForReportsTakesNone() throws IOException {
        var elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        inbox.put("march.csv", Inbox.invoice("1", "10.00"));
        Files.createSymbolicLink(inbox.folder().resolve("done"), elsewhere);
        inbox.lookUntilStill(inbox.watcher());
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(inbox.imported()).as("nothing is taken that cannot be moved").isEmpty();
    }

    @Test
    void strangeNamesAreFilesLikeAnyOther() throws IOException {
        var names =
                List.of("-rf.csv", "a\nb\u001b[31m.csv", "<!channel> & co.csv", "x".repeat(250) + ".csv", "\u65e5\u672c.csv", "no ending",
                        "'; drop table line.csv");
        for (var name : names) {
            inbox.put(name, Inbox.invoice("number " + names.indexOf(name), "10.00"));
        }
        inbox.lookUntilStill(inbox.watcher());
        assertThat(inbox.names("done")).containsExactlyInAnyOrderElementsOf(names);
        assertThat(inbox.cents()).isEqualTo(1_000L * names.size());
        try (var all = Files.list(inbox.folder().resolve("done"))) {
            assertThat(all).hasSize(2 * names.size());
        }
        assertThat(inbox.told()).singleElement().asString().doesNotContain("\n", "\u001b").contains("And 2 more.");
    }

    @Test
    void ofSeveralProcessesOneTakesEachFile() throws IOException, InterruptedException {
        var names = IntStream.range(0, 20).mapToObj(number -> "file-%02d.csv".formatted(number)).toList();
        for (var name : names) {
            inbox.put(name, Inbox.invoice(name, "10.00"));
        }
        var watchers = List.of(inbox.watcher(), inbox.watcher(), inbox.watcher());
        watchers.forEach(WatchedFolder::look);
        inbox.pass(Inbox.STILL);
        var begin = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (var watcher : watchers) {
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    begin.await();
                    watcher.look();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        begin.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(inbox.imported()).containsExactlyElementsOf(names);
        assertThat(inbox.told()).hasSize(1);
    }
}
