package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Button;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `import history` and `import undo` as people ask for them.
final class ImportsCommandTest {

    private static final String NET_BY_CUSTOMER = """
            select c.number, sum(l.net) from line l join invoice i on i.id = l.invoice_id join customer c on c.id = i.customer_id
            group by 1 order by 1""";

    @TempDir
    private Path folder;
    private TestStore store;
    private DataDesk desk;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("1").to("A").on("2024-01-05").net(100_00), Sale.of("2").to("B").on("2024-01-06").net(50_00));
        store.store(Sale.of("2").to("B").on("2024-01-06").net(80_00), Sale.of("3").to("C").on("2024-02-06").net(7_00));
        desk = DataDesk.of(store.database(), "2024-03-06");
    }

    @Test
    void historyListsTheNewestFirstForEveryoneWhoMayAsk() {
        var reply = desk.ask("import history", DataDesk.GUEST);
        assertThat(reply.headline()).isEqualTo("2 imports, the newest first");
        assertThat(DataDesk.rows(reply)).satisfiesExactly(newest -> assertThat(newest).startsWith("2 | 1 Jan 2025 | books.csv | invoices"),
                oldest -> assertThat(oldest).startsWith("1 | 1 Jan 2025 | books.csv | invoices"));
        assertThat(DataDesk.rows(desk.ask("import history 1"))).hasSize(1);
        assertThat(reply.buttons()).extracting(Button::question).containsExactly("import undo 2");
    }

    @Test
    void undoingIsShownThenConfirmedByItsButtonAndTheFiguresFollow() {
        var plan = desk.ask("import undo last");
        assertThat(plan.headline()).isEqualTo(
                "Undoing import 2 (books.csv): 1 invoice, 1 customer would be gone; 1 invoice would be again as before the import");
        assertThat(store.rows(NET_BY_CUSTOMER)).containsExactly("A 10000", "B 8000", "C 700");

        var done = desk.ask(plan.buttons().getFirst().question());
        assertThat(done.headline()).startsWith("Import 2 (books.csv) is undone: 1 invoice, 1 customer are gone");
        assertThat(store.rows(NET_BY_CUSTOMER)).containsExactly("A 10000", "B 5000");
        assertThat(DataDesk.rows(desk.ask("top 5 2024"))).anyMatch(row -> row.contains("\u20ac50.00"))
                .noneMatch(row -> row.contains("\u20ac80.00"));
    }

    @Test
    void whoMayNotChangeTheDataSeesThePlanAndNoMore() {
        assertThat(desk.ask("import undo 2", DataDesk.GUEST).headline()).startsWith("Undoing import 2");
        assertThat(desk.refusal("import undo 2 yes", DataDesk.GUEST)).isEqualTo("Only an administrator of mine may import or change data.");
        assertThat(store.rows(NET_BY_CUSTOMER)).contains("C 700");
    }

    @Test
    void importThatLaterOnesBuildOnIsTakenBackWithThem() {
        assertThat(desk.refusal("import undo 1", DataDesk.ANNA)).doesNotContain("\n").endsWith("or this one with all later ones.");
        var plan = desk.ask("import undo 1 with later");
        assertThat(plan.headline()).startsWith("Undoing imports 2 (books.csv), 1 (books.csv)");
        assertThat(plan.buttons().getFirst()).isEqualTo(new Button("Undo them", "import undo 1 with later yes"));
        desk.ask("import undo 1 with later yes");
        assertThat(store.rows(NET_BY_CUSTOMER)).isEmpty();
    }

    @Test
    void nothingIsUndoneThatIsNotNamedByItsNumber() {
        assertThat(desk.refusal("import undo last yes", DataDesk.ANNA)).contains("by its number");
        assertThat(desk.refusal("import undo 77", DataDesk.ANNA)).contains("no import 77");
        assertThat(store.rows(NET_BY_CUSTOMER)).hasSize(3);
    }

    @Test
    void emptyStoreHasNothingToUndo() throws IOException {
        var empty = DataDesk.of(TestStore.in(Files.createDirectory(folder.resolve("empty"))).database(), "2024-03-06");
        assertThat(empty.refusal("import undo last", DataDesk.ANNA)).contains("Nothing has been imported yet");
        assertThat(empty.ask("import history").headline()).isEqualTo("Nothing has been imported yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "import invoices.csv", "import undo everything"})
    void whoWantsToImportIsToldHow(String typed) {
        assertThat(desk.refusal(typed, DataDesk.ANNA)).startsWith("To import a file, drop it on the chat page");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undo the last import               | import undo last
            Please undo my last upload!        | import undo last
            can you take back the last import? | import undo last
            revert import 1                    | import undo 1
            how do I undo an import            | import undo last
            roll the last import back          | import undo last
            we imported the wrong file         | import undo last
            Letzten Import rückgängig machen   | import undo last
            annuler la dernière importation    | import undo last
            deshacer la última importación     | import undo last
            ångra senaste importen             | import undo last
            which files were imported?         | import history
            show me the last imports           | import history
            import history                     | import history
            welche Dateien wurden importiert?  | import history
            historique des imports             | import history
            historial de importaciones         | import history
            vilka filer har importerats?       | import history
            """)
    void plainWordsLeadThere(String asked, String understood) {
        assertThat(desk.router().understand(asked).orElseThrow().question()).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"when was the last import", "what was imported last", "what was the last import"})
    void whatCameInLastIsToldWithTheData(String asked) {
        var reply = desk.ask(asked);
        assertThat(reply.title()).isIn("The data", "Imports");
        assertThat(List.of(reply.toString())).first().asString().contains("books.csv");
    }

    @Test
    void theDataLinksToTheHistory() {
        assertThat(desk.ask("data").buttons()).extracting(Button::question).contains("import history");
    }
}
