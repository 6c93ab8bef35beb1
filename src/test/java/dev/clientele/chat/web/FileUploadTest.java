package dev.clientele.chat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileImporter.Taken;
import dev.clientele.chat.FileIntake;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files brought to the page, over HTTP: shown before they are imported, asked about, imported whole, and gone afterwards.
class FileUploadTest {

    private static final byte[] SALES = """
            invoice,date,customer,amount,currency
            1,2025-01-31,Anders,100.00,EUR
            2,2025-02-10,Birk,50.50,EUR
            """.getBytes(UTF_8);
    private static final byte[] NO_CURRENCY = "invoice,date,customer,amount\n3,2025-02-28,Ceder,7.00\n".getBytes(UTF_8);

    @TempDir
    private Path folder;
    private FilePage page;
    private Browser browser;

    @BeforeEach
    void start() {
        page = FilePage.started(folder);
        browser = new Browser(page.platform().address());
    }

    @AfterEach
    void stop() {
        browser.close();
        page.close();
    }

    @Test
    void aFileIsShownThenImportedAndThenTheOverviewIsAskedFor() {
        var drop = brought("sales.csv", SALES);
        assertThat(read(drop)).contains("sales.csv: 2 rows of 2 would be stored, net revenue \u20ac150.50", "First rows", "Anders",
                "Greatest customer", "Nothing is stored yet.").doesNotContain("--");
        assertThat(page.invoices()).isEmpty();

        var done = imported(drop);

        assertThat(done).contains("2 rows stored in 2 invoices", "value=\"overview\"");
        assertThat(page.invoices()).containsExactly("1 Anders 10000", "2 Birk 5050");
        assertThat(page.kept()).isEmpty();
        assertThat(browser.get("/").body()).as("after a reload").contains("import sales.csv", "2 rows stored in 2 invoices");
    }

    @Test
    void whatOnlyAPersonCanKnowIsAskedAndTheAnswerIsKept() {
        imported(shown("sales.csv", SALES));
        var drop = shown("more.csv", NO_CURRENCY);
        var asked = Markup.of("<div>" + read(drop) + "</div>");
        assertThat(asked.one("//form//label").getTextContent()).startsWith("In which currency");
        assertThat(asked.all("//button[text()='Import']")).isEmpty();
        browser.send("/files/" + drop + "/read", Map.of("0.CURRENCY", "eur"));
        assertThat(shown(drop)).contains("1 row of 1 would be stored");
        imported(drop);
        assertThat(page.invoices()).contains("3 Ceder 700");
    }

    @Test
    void whatTheSameNumberMeansIsAskedBeforeAnythingIsStored() {
        imported(shown("sales.csv", SALES));
        var drop = shown("other.csv", new String(SALES, UTF_8).replace("2025-01-31,Anders,100.00", "2025-02-25,Dorn,9.00").getBytes(UTF_8));
        var asked = Markup.of("<div>" + read(drop) + "</div>");
        assertThat(asked.all("//fieldset//input[@name='0.SAME_NUMBER']")).hasSize(3);
        assertThat(asked.one("//fieldset/legend").getTextContent()).contains("number");
        browser.send("/files/" + drop + "/read", Map.of("0.SAME_NUMBER", "replace"));
        assertThat(shown(drop)).contains("Once it is imported");
        assertThat(page.invoices()).as("the rehearsal stores nothing").contains("1 Anders 10000");
        imported(drop);
        assertThat(page.invoices()).containsExactly("1 Dorn 900", "2 Birk 5050");
    }

    @Test
    void severalFilesAnArchiveAndAFolderAreImportedTogether() throws IOException {
        var drop = brought("sales.csv", SALES);
        assertThat(browser.bring("archive.zip", zip(Map.of("a.csv", "invoice,date,customer,amount,currency\n8,2025-02-01,Eik,1.00,EUR\n",
                "b.csv", "invoice,date,customer,amount,currency\n9,2025-02-02,Fyr,2.00,EUR\n")), "Clientele-Drop", drop).body())
                .isEqualTo(drop);
        browser.bring("outbox/2025/c.csv", "invoice,date,customer,amount,currency\n7,2025-02-02,Gran,3.00,EUR\n".getBytes(UTF_8),
                "Clientele-Drop", drop);
        assertThat(read(drop)).contains("sales.csv, archive.zip, outbox");
        assertThat(imported(drop)).contains("All 4 were imported");
        assertThat(page.invoices()).containsExactly("1 Anders 10000", "2 Birk 5050", "7 Gran 300", "8 Eik 100", "9 Fyr 200");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsImported() {
        var drop = brought("sales.csv", SALES);
        browser.bring("photo.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, "Clientele-Drop", drop);
        assertThat(read(drop)).contains("photo.png", "Import what can be").doesNotContain(folder.toString());
        assertThat(imported(drop)).contains("1 of 2 were imported");
        assertThat(page.invoices()).hasSize(2);
    }

    @Test
    void hostileNamesStayInTheirFolder() {
        for (var name : List.of("../../evil.csv", "..\\..\\evil.csv", "/etc/passwd", "a\u0000b.csv", "CON", "...", "\u202Evsc.exe",
                "<script>alert(1)</script>.csv", "%2e%2e%2fevil.csv", "x".repeat(3_000), "")) {
            var drop = brought(name, SALES);
            assertThat(page.kept()).as(name).hasSizeBetween(2, 5)
                    .allSatisfy(file -> assertThat(file.normalize()).startsWith(page.uploads()));
            assertThat(read(drop)).as(name).contains("2 rows of 2 would be stored").doesNotContain("<script");
            imported(drop);
            assertThat(page.kept()).as(name).isEmpty();
        }
        assertThat(page.invoices()).hasSize(2);
        assertThat(folder.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void twoFilesOfOneNameAreBothKept() {
        var drop = brought("sales.csv", SALES);
        browser.bring("sales.csv", new String(SALES, UTF_8).replace("1,2025", "11,2025").replace("2,2025", "12,2025").getBytes(UTF_8),
                "Clientele-Drop", drop);
        assertThat(read(drop)).contains("sales.csv, sales (2).csv");
        imported(drop);
        assertThat(page.invoices()).hasSize(4);
    }

    @Test
    void moreThanIsTakenIsRefusedAndNothingOfItKept() throws IOException {
        var large = new byte[(1 << 20) + 1];
        assertThat(browser.bring("large.csv", large).statusCode()).isEqualTo(413);
        assertThat(raw(head() + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" + "x".repeat(0x100001) + "\r\n0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        var drop = brought("half.csv", new byte[600_000]);
        var second = browser.bring("half.csv", new byte[600_000], "Clientele-Drop", drop);
        assertThat(second.statusCode()).isEqualTo(413);
        assertThat(second.body()).contains("1 MB", "./clientele import");
        assertThat(page.kept()).isEmpty();
    }

    @Test
    void fileThatIsBrokenOffLeavesNothing() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), page.platform().address().getPort())) {
            socket.getOutputStream().write((head() + "Content-Length: 500000\r\n\r\n" + "x".repeat(100_000)).getBytes(UTF_8));
            until(() -> !page.kept().isEmpty());
        }
        until(() -> page.kept().isEmpty());
    }

    @Test
    void nobodyElseSeesOrImportsIt() {
        var drop = shown("sales.csv", SALES);
        try (var other = new Browser(page.platform().address())) {
            assertThat(other.get("/files/" + drop).statusCode()).isEqualTo(404);
            for (var step : List.of("/read", "/import", "/discard")) {
                assertThat(other.send("/files/" + drop + step, Map.of()).statusCode()).as(step).isEqualTo(404);
            }
            assertThat(other.bring("more.csv", SALES, "Clientele-Drop", drop).statusCode()).isEqualTo(404);
        }
        assertThat(page.invoices()).isEmpty();
    }

    @Test
    void withoutTheTokenOfThePageNothingIsTaken() throws IOException {
        assertThat(raw(head().replace(browser.token(), "x") + "Content-Length: 3\r\n\r\nabc")).startsWith("HTTP/1.1 403")
                .contains("Reload it");
        assertThat(raw(head().replace("Origin: http://localhost", "Origin: http://evil.example") + "Content-Length: 3\r\n\r\nabc"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw(head().replace("octet-stream", "json") + "Content-Length: 3\r\n\r\nabc")).startsWith("HTTP/1.1 415");
        assertThat(page.kept()).isEmpty();
    }

    @Test
    void pageThatIsOpenToTheNetworkTakesNone() throws IOException {
        var open = FilePage.started(Files.createDirectory(folder.resolve("open")), new WebSettings("0.0.0.0", 0, ZoneOffset.UTC, false),
                intake -> intake);
        try (open; var anybody = new Browser(open.platform().address())) {
            var refused = anybody.bring("sales.csv", SALES);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("changes nothing", "access.pageChanges");
            assertThat(Markup.of(anybody.get("/").body()).one("//button[@id='attach']").getAttribute("data-denial"))
                    .contains("changes nothing");
            assertThat(open.kept()).isEmpty();
        }
    }

    @Test
    void whatIsNotWantedIsGoneAtOnceAndAllOfItAtTheEnd() {
        var drop = shown("sales.csv", SALES);
        assertThat(browser.send("/files/" + drop + "/discard", Map.of()).body()).contains("Nothing was imported.");
        assertThat(page.kept()).isEmpty();
        assertThat(browser.send("/files/" + drop + "/import", Map.of()).statusCode()).isEqualTo(404);
        brought("again.csv", SALES);
        assertThat(page.kept()).isNotEmpty();
        page.close();
        assertThat(page.kept()).isEmpty();
        assertThat(page.invoices()).isEmpty();
    }

    @Test
    void machineWithoutRoomSaysSo() throws IOException {
        Files.delete(page.uploads());
        var refused = browser.bring("sales.csv", SALES);
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body()).isEqualTo("I have no room for that file on my machine.");
    }

    @Test
    void aSecondImportSaysThatItWaitsAndIsDoneOnce() throws Exception {
        var began = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = FilePage.started(Files.createDirectory(folder.resolve("slow")), new WebSettings("127.0.0.1", 0, ZoneOffset.UTC, false),
                intake -> new Held(intake, began, go));
        try (slow; var anna = new Browser(slow.platform().address()); var bert = new Browser(slow.platform().address())) {
            var first = shown(anna, "sales.csv", SALES);
            var second = shown(bert, "b.csv", "invoice,date,customer,amount,currency\n5,2025-02-10,Dorn,1.00,EUR\n".getBytes(UTF_8));
            var running = waiting(anna.send("/files/" + first + "/import", Map.of()).body());
            began.await();
            assertThat(anna.send("/files/" + first + "/import", Map.of()).statusCode()).as("twice").isEqualTo(409);
            var behind = waiting(bert.send("/files/" + second + "/import", Map.of()).body());
            until(() -> bert.get(behind).body().contains("Another import is being written"));
            go.countDown();
            until(() -> anna.get(running).body().contains("2 rows stored") && bert.get(behind).body().contains("1 row stored"));
            assertThat(slow.invoices()).containsExactly("1 Anders 10000", "2 Birk 5050", "5 Dorn 100");
        }
    }

    /// Stops within the first import until it may go on.
    private record Held(FileIntake intake, CountDownLatch began, CountDownLatch go) implements FileIntake {

        @Override
        public List<Taken> preview(Path path, Map<Question, String> answers) {
            return intake.preview(path, answers);
        }

        @Override
        public List<Taken> take(Path path, Map<Question, String> answers, Watcher watcher) {
            return intake.take(path, answers, new Watcher() {
                @Override
                public void waits() {
                    watcher.waits();
                }

                @Override
                public void reads(String file, double share) {
                    watcher.reads(file, share);
                    began.countDown();
                    try {
                        go.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
            });
        }
    }

    private String brought(String name, byte[] content) {
        return brought(browser, name, content);
    }

    private static String brought(Browser browser, String name, byte[] content) {
        var kept = browser.bring(name, content);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        return kept.body();
    }

    private String shown(String name, byte[] content) {
        return shown(browser, name, content);
    }

    private static String shown(Browser browser, String name, byte[] content) {
        var drop = brought(browser, name, content);
        browser.send("/files/" + drop + "/read", Map.of());
        return drop;
    }

    /// The person's message and the bot's of a drop.
    private String read(String drop) {
        return browser.send("/files/" + drop + "/read", Map.of()).body() + shown(drop);
    }

    private String shown(String drop) {
        return browser.get("/files/" + drop).body();
    }

    private String imported(String drop) {
        var address = waiting(browser.send("/files/" + drop + "/import", Map.of()).body());
        var answer = browser.get(address).body();
        while (answer.contains("data-waiting")) {
            answer = browser.get(address).body();
        }
        return answer;
    }

    private static String waiting(String body) {
        return Markup.of("<div>" + body + "</div>").one("//article[@data-waiting]").getAttribute("hx-get");
    }

    private String head() {
        var port = page.platform().address().getPort();
        return "POST /files HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://localhost:" + port + "\r\nConnection: close\r\n"
                + "Content-Type: application/octet-stream\r\nClientele-Token: " + browser.token() + "\r\nClientele-File: x.csv\r\n";
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), page.platform().address().getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void until(BooleanSupplier done) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
