package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.store.Described;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `data` in the words of people.
final class DataCommandTest {

    @TempDir
    Path folder;
    private TestStore store;
    private DataDesk desk;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(sale("A1", "101", "Falkenried Bau GmbH").on("2024-01-05").net(1_000_00),
                sale("A2", "202", "Falkenried Bau").on("2024-03-05").net(200_00),
                sale("A3", "303", "Kronstahl AG").on("2024-02-01").net(500_00), sale("A4", "404", "Kronstahl and Sons").net(10_00));
        desk = DataDesk.of(store.database(), "2024-03-06");
    }

    private static Sale sale(String number, String customer, String name) {
        return Sale.of(number).to(new Party(customer, name, "", "", "", ""));
    }

    @Test
    void duplicatesAreSuggestedWithTheReasonTheLaterBuyerToStay() {
        var reply = desk.ask("data duplicates");
        assertThat(reply.headline()).isEqualTo("1 pair of customers may be one: 2 customers of 4.");
        assertThat(DataDesk.rows(reply)).containsExactly("Falkenried Bau GmbH | €1,000.00 | Falkenried Bau | €200.00 | same name");
        assertThat(reply.buttons().getFirst().question()).isEqualTo("data merge \"Falkenried Bau GmbH\" into \"Falkenried Bau\"");
    }

    @Test
    void mergeIsShownFirstAndDoneWithAYes() {
        var preview = desk.ask("data merge Falkenried Bau GmbH into Falkenried Bau");
        assertThat(preview.headline()).isEqualTo("Falkenried Bau GmbH would belong to Falkenried Bau. Nothing is merged yet.");
        assertThat(DataDesk.rows(preview)).containsExactly("Falkenried Bau GmbH | €1,000.00 | 1 | 5 Jan 2024 | 5 Jan 2024 | 0",
                "Falkenried Bau | €200.00 | 1 | 5 Mar 2024 | 5 Mar 2024 | 0");
        assertThat(preview.tables().getFirst().totals().get(1)).hasToString("Money[minor=120000, currency=EUR]");
        assertThat(desk.portfolio().get().customers().count()).isEqualTo(4);

        assertThat(desk.ask(preview.buttons().getFirst().question()).headline())
                .isEqualTo("Falkenried Bau GmbH belongs to Falkenried Bau from now on, in all figures.");
        assertThat(DataDesk.rows(desk.ask("top 1 2024")).getFirst()).contains("Falkenried Bau", "€1,200.00");
        assertThat(desk.ask("data duplicates").headline()).isEqualTo("No two customers look like one.");
        assertThat(desk.ask("data merges").headline()).isEqualTo("1 customer belongs to others: Falkenried Bau GmbH to Falkenried Bau.");

        assertThat(desk.ask("data split Falkenried Bau GmbH").headline())
                .isEqualTo("Falkenried Bau GmbH stands for itself again, in all figures.");
        assertThat(DataDesk.rows(desk.ask("top 1 2024")).getFirst()).contains("Falkenried Bau GmbH", "€1,000.00");
        assertThat(DataDesk.rows(desk.ask("data merges"))).hasSize(2);
    }

    @Test
    void whoWasMergedIsFoundByTheOldNumberAndName() {
        desk.ask("data merge 404 into 303 yes");
        for (var typed : List.of("404", "kronstahl and sons", "\"Kronstahl and Sons\"", "sons")) {
            var card = desk.ask("customer " + typed);
            assertThat(card.title()).as(typed).isEqualTo("Kronstahl AG");
            assertThat(card.footnotes()).contains(
                    "Merged into it and counted with it: Kronstahl and Sons (404). `data merges` tells who said so.");
        }
        assertThat(desk.ask("revenue of customer 404 2024").headline()).isEqualTo(desk.ask("revenue of customer 303 2024").headline());
        desk.ask("data split 404");
        assertThat(desk.ask("customer Kronstahl and Sons").title()).isEqualTo("Kronstahl and Sons");
        assertThat(desk.ask("customer 303").footnotes()).noneMatch(note -> note.contains("Merged"));
    }

    @Test
    void namesMayHaveTheWordsThatStandBetweenThem() {
        assertThat(desk.ask("data merge Kronstahl and Sons into Kronstahl AG").headline()).startsWith("Kronstahl and Sons would belong");
        assertThat(desk.ask("data merge Kronstahl and Sons and Kronstahl AG").headline()).startsWith("Kronstahl and Sons would belong");
        assertThat(desk.ask("data merge 404 with 303 yes").headline()).startsWith("Kronstahl and Sons belongs to Kronstahl AG");
    }

    @Test
    void pairThatIsKeptApartIsNotSuggestedAgain() {
        desk.ask("data apart 101, 202");
        assertThat(desk.ask("data duplicates").headline()).isEqualTo("No two customers look like one.");
    }

    @Test
    void whoMayNotChangeThingsMayLookAndNoMore() {
        assertThat(desk.ask("data duplicates", DataDesk.GUEST).tables()).hasSize(1);
        assertThat(desk.ask("data merge 101 into 202", DataDesk.GUEST).headline()).endsWith("Nothing is merged yet.");
        assertThat(desk.refusal("data merge 101 into 202 yes", DataDesk.GUEST)).isNotEmpty();
        assertThat(desk.refusal("data apart 101, 202", DataDesk.GUEST)).isNotEmpty();
        assertThat(desk.portfolio().get().customers().count()).isEqualTo(4);
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertThat(desk.refusal("data merge Falkenried into 202", DataDesk.ANNA)).contains("I know no customer \"Falkenried\"");
        assertThat(desk.refusal("data merge 101 into 101 yes", DataDesk.ANNA)).contains("is one customer already");
        assertThat(desk.refusal("data merge 101", DataDesk.ANNA)).contains("Name two customers");
        assertThat(desk.refusal("data split 101", DataDesk.ANNA)).contains("I know no customer \"101\"");
    }

    @Test
    void fileOfCustomersTellsWhoIsOne() {
        Described.store(store).store(Described.customers("email", "101 office@falkenried.test", "303 info@falkenried.test.org",
                "404 a@kronstahl.org", "202 b@kronstahl.org"));
        assertThat(DataDesk.rows(desk.ask("data duplicates"))).anyMatch(row -> row.contains("same e-mail domain"));
    }
}
