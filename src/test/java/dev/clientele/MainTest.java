package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.SmallStore;
import dev.clientele.chat.terminal.OutputKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Commands as a person types them: what is printed where, and how they end.
class MainTest {

    @TempDir
    private static Path folder;

    private static Path store = Path.of("");

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void fillStore() {
        store = folder.resolve("small.db");
        SmallStore.sell(store, "1", "Anders & Co", 123_450);
        SmallStore.sell(store, "2", "Birk", 100_000);
    }

    @Test
    void answerGoesToTheOutput() {
        var ended = ask("top", "5", "2025");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("net revenue in 2025 to 1 Mar").contains("Anders & Co").contains("€1,234.50").contains("Ask next");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void wordsInQuotesStayTogether() {
        var ended = ask("top", "5", "country", "United Kingdom");

        assertThat(ended.err()).contains("United Kingdom").doesNotContain("\"United\"");
    }

    @Test
    void noteIsKeptAsTypedAndStandsOnTheCard() {
        assertThat(ask("note anders: calls back <b>soon</b>, \u001b[31m\"at last\"").out())
                .startsWith("Noted on Anders & Co, the first note.")
                .contains("calls back <b>soon</b>").doesNotContain("\u001b[31m");

        assertThat(ask("customer anders").out()).startsWith("Anders & Co is ").contains("Notes").contains("calls back <b>soon</b>");
        assertThat(ask("--json", "customer", "anders").out()).contains("\"notes\":1").containsIgnoringCase("\\u001b[31m\\\"at last\\\"");
        assertThat(ask("customer", "birk").out()).doesNotContain("calls back");
    }

    @Test
    void exportIsWrittenIntoTheFolderAndOverNothing() throws IOException {
        var into = Files.createDirectory(folder.resolve("exports"));
        assertThat(ask("--into", into.toString(), "export top 2025").out()).contains("2 rows").contains("File: ").contains("top-2025.csv");
        assertThat(ask("--into", into.toString(), "export top 2025").out()).contains("top-2025-2.csv");
        assertThat(Files.readString(into.resolve("top-2025.csv"))).contains("1,Anders & Co,1234.50,1,")
                .isEqualTo(Files.readString(into.resolve("top-2025-2.csv")));
        assertThat(ask("--into", folder.resolve("nowhere").toString(), "export top").err()).contains("cannot be written to")
                .contains("nowhere");
    }

    @Test
    void questionsOfAFileBecomeAPageWithAnswersAndCharts() throws IOException {
        var questions = Files.writeString(folder.resolve("questions.md"), "# Our customers\n\n> top 5 2025\n\nThat is all.\n");
        var page = folder.resolve("page.md");
        var ended = run("document", questions.toString(), "--store", store.toString(), "--out", page.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(Files.readString(page)).startsWith(OutputKind.PAGE_HEAD + "\n# Our customers\n\n    /clientele top 5 2025\n")
                .contains("| 1 | Anders & Co | €1,234.50 |")
                .contains("](images/page/01.png)").endsWith("That is all.\n");
        assertThat(folder.resolve("images/page/01.png")).isNotEmptyFile();
    }

    @Test
    void aPageIsWrittenAnewAndSomebodysOwnFilesAreNot() throws IOException {
        var questions = Files.writeString(folder.resolve("again.md"), "> top 5 2025\n").toString();
        var page = folder.resolve("again-page.md");
        for (var time = 0; time < 2; time++) {
            assertThat(run("document", questions, "--store", store.toString(), "--out", page.toString()).status()).isZero();
        }
        var own = Files.writeString(folder.resolve("own.md"), "# My notes on customers\n");
        var refused = run("document", questions, "--store", store.toString(), "--out", own.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("own.md is there and no page of answers");
        assertThat(own).hasContent("# My notes on customers\n");

        var picture = Files.createDirectories(folder.resolve("images/holiday")).resolve("01.png");
        Files.copy(folder.resolve("images/again-page/01.png"), picture);
        var holiday = folder.resolve("holiday.md");
        assertThat(run("document", questions, "--store", store.toString(), "--out", holiday.toString()).err()).contains("01.png is there");
        assertThat(holiday).doesNotExist();
        assertThat(picture).hasSameBinaryContentAs(folder.resolve("images/again-page/01.png"));
    }

    @Test
    void digestsOfPastDaysMayStandOnAPage() throws IOException {
        var questions = Files.writeString(folder.resolve("week.md"), """
                A week:

                > digest as of 2025-03-02
                > digest as of 2025-03-02 since 2025-02-20 details
                """);
        run("document", questions.toString(), "--store", store.toString(), "--out", folder.resolve("week-page.md").toString());
        assertThat(Files.readString(folder.resolve("week-page.md")))
                .startsWith(OutputKind.PAGE_HEAD + "\nA week:\n\n**Net revenue was €2.23k in the 7 days to "
                        + "1 Mar 2025; since 22 Feb 2025: 2 new customers (€2.23k).**")
                .contains("| New | Anders & Co | €0.00 | €1,234.50 |")
                .contains("Who came, went, moved or is newly at risk since 20 Feb 2025.");
    }

    @Test
    void digestOfNobodyAndOfNoDayIsRefusedOnAPage() throws IOException {
        assertThat(refused("> digest as of 2025-03-02 owner \"Anna\"")).contains("Nobody owns accounts under the name \"Anna\".");
        assertThat(refused("> digest as of 2025-02-30")).contains("\"2025-02-30\" is no day");
        assertThat(refused("> digest as of 2025-03-02 since 2025-03-03")).contains("stood for an earlier day");
    }

    private static String refused(String line) throws IOException {
        var questions = Files.writeString(folder.resolve("refused.md"), line + "\n");
        var ended =
                run("document", questions.toString(), "--store", store.toString(), "--out", folder.resolve("refused-page.md").toString());
        assertThat(ended.status()).isEqualTo(1);
        return ended.err();
    }

    @Test
    void pageWithAQuestionThatHasNoAnswerIsNotWritten() throws IOException {
        var questions = Files.writeString(folder.resolve("wrong.md"), "> tpo 5\n");
        var ended = run("document", questions.toString(), "--store", store.toString(), "--out", folder.resolve("wrong-page.md").toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("tpo 5").contains("Did you mean");
        assertThat(folder.resolve("wrong-page.md")).doesNotExist();
    }

    @Test
    void refusalGoesToTheErrorsWithSuggestions() {
        var ended = ask("tpo 5");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("tpo").contains("Did you mean").contains("top");
    }

    @Test
    void answerAsJsonIsOneObject() {
        var ended = ask("--json", "top 5 2025");

        assertThat(ended.status()).isZero();
        var json = JsonMapper.shared().readTree(ended.out());
        assertThat(json.get("command").stringValue()).isEqualTo("top");
        assertThat(json.get("figures").get("total").decimalValue()).isEqualByComparingTo("2234.50");
        assertThat(json.get("charts").get(0).get("file").isNull()).isTrue();
    }

    @Test
    void refusalAsJsonIsAnObjectToo() {
        var ended = ask("--json", "top 5 country Grmany");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).isEmpty();
        var json = JsonMapper.shared().readTree(ended.out());
        assertThat(json.get("refused").stringValue()).contains("Grmany");
        assertThat(json.get("suggestions").get(0).stringValue()).isEqualTo("top 5 country Germany");
    }

    @Test
    void chartIsWrittenAndNamed() throws IOException {
        var png = folder.resolve("top.png");
        var ended = ask("top 5 2025", "--json", "--png", png.toString());

        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(1_000);
        assertThat(JsonMapper.shared().readTree(ended.out()).get("charts").get(0).get("file").stringValue()).isEqualTo(png.toString());
        assertThat(ask("top 5 2025", "--png", png.toString()).out()).contains("Chart: " + png);
    }

    @Test
    void everyChartOfAnAnswerHasItsOwnFile() {
        var png = folder.resolve("concentration.png");
        var ended = ask("concentration 2025", "--png", png.toString());

        assertThat(ended.out()).contains("Chart: " + png).contains("Chart: " + folder.resolve("concentration-2.png"));
        assertThat(folder.resolve("concentration-2.png")).isNotEmptyFile();
    }

    @Test
    void chartThatCannotBeWrittenIsAPersonsMistake() {
        var ended = ask("top 5 2025", "--png", folder.resolve("no such folder").resolve("top.png").toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("cannot be written").contains("Is the folder there");
    }

    @Test
    void missingStoreSaysHowToMakeOne() {
        var missing = folder.resolve("missing.db");
        var ended = run("ask", "top 5", "--store", missing.toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains(missing.toString()).contains("clientele import").contains("clientele demo");
        assertThat(missing).doesNotExist();
    }

    @Test
    void fileThatIsNoStoreIsToldInWords() throws IOException {
        var text =
                Files.writeString(folder.resolve("text.db"), "This is not a store but a text long enough to have a header in it, really.");
        var ended = run("ask", "top 5", "--store", text.toString());

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains(text.toString()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void wrongSettingsAreAllToldBeforeAnythingIsDone() throws IOException {
        var settings = Files.writeString(folder.resolve("wrong.yaml"), "stor: x\nweb:\n  port: high\n");
        for (var command : List.of("ask", "chat", "serve", "demo", "import")) {
            var words = new ArrayList<>(List.of(command, "--config", settings.toString()));
            if (command.equals("ask") || command.equals("import")) {
                words.add("something");
            }
            var ended = run(words.toArray(String[]::new));

            assertThat(ended.status()).as(command).isEqualTo(2);
            assertThat(ended.err()).as(command).contains(settings + ":1: there is no setting \"stor\". Did you mean store?")
                    .contains(settings + ":3: web.port: found \"high\"");
        }
    }

    @Test
    void sampleCompanyHasNoInvoicesOfDaysToCome() {
        var ended = run("demo", "--until", "2999-01-01");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("ends between 2000-01-01 and today, not on 2999-01-01");
    }

    @Test
    void addressOfAnotherMachineIsRefusedInWords() {
        var ended = run("serve", "--store", store.toString(), "--host", "192.0.2.1", "--port", "0");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("192.0.2.1 is no address of this machine").contains("--host");
    }

    @Test
    void misspeltCommandsAndOptionsAreRecognised() {
        assertThat(run("sevre")).satisfies(ended -> assertThat(ended.status()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("There is no command sevre.").contains("Did you mean serve?"));
        assertThat(run("ask", "--jsno", "top")).satisfies(ended -> assertThat(ended.status()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("There is no option --jsno.").contains("Did you mean --json?"));
    }

    @Test
    void hiddenCommandsAreNotOffered() {
        assertThat(run("tain").err()).doesNotContain("train");
    }

    @Test
    void questionWithoutAskIsRecognised() {
        assertThat(run("top", "5").err()).contains("There is no command top.").contains("./clientele ask top 5");
    }

    @Test
    void helpNamesEveryCommandForPeople() {
        var help = run("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("demo", "import", "ask", "chat", "serve", "doctor").doesNotContain("train")
                .doesNotContain("generate-completion");
        for (var command : List.of("demo", "import", "ask", "chat", "serve", "doctor")) {
            assertThat(run(command, "--help").out()).as(command).startsWith("Usage: clientele " + command);
        }
    }

    @Test
    void nothingTypedIsWrongUsage() {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run().err()).contains("demo").contains("--help");
    }

    private static Ended ask(String... words) {
        var arguments = new ArrayList<>(List.of("ask", "--store", store.toString()));
        arguments.addAll(List.of(words));
        return run(arguments.toArray(String[]::new));
    }

    private static Ended run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
        return new Ended(status, out.toString(), err.toString());
    }
}
