package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Button;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.Note.Author;
import dev.clientele.model.Value;
import dev.clientele.store.Described;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An action's card as its owner works it off: whom to reach and how, what was noted before, and what came of each call.
final class CardTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-12-01T09:00:00Z"));

    @TempDir
    Path folder;
    private Team team;

    @BeforeEach
    void makeStore() {
        var store = TestStore.in(folder);
        store.store(Sale.of("1").to("Acme").on(LAST).net(30_000), Sale.of("2").to("Birch").on(LAST).net(20_000),
                Sale.of("3").to("Cedar").on(LAST).net(10_000));
        Described.store(store).store(Described.customers("contact email phone", "Acme Eva eva@acme.example 0043-1", "Birch - - 0049-2"));
        var notebook = Notebooks.of(store.database(), CLOCK);
        notebook.pen().write("Acme", new Author("slack", "U1", "Anna"), "Asked for a price list");
        notebook.pen().write("Acme", new Author("slack", "U1", "Anna"), "Wants to hear by Friday");
        team = Team.over(store.database()).on("2025-01-02");
        team.ask("action add \"Call them\" from top 3");
        team.ask("action start 1");
    }

    @Test
    void cardShowsHowEachCustomerIsReachedAndWhatWasNotedLast() {
        var customers = team.ask("action show 1").tables().stream().filter(table -> table.title().equals("Customers")).findFirst()
                .orElseThrow();
        assertThat(customers.columns()).extracting(column -> column.label()).containsExactly("Customer", "Brought in its last year",
                "Last order", "Outcome", "Contact", "Last note");
        assertThat(Team.rows(team.ask("action show 1"), "Customers")).containsExactly(
                "Acme | \u20ac300.00 | 31 Dec 2024 |  | Eva, 0043-1, eva@acme.example | Wants to hear by Friday",
                "Birch | \u20ac200.00 | 31 Dec 2024 |  | 0049-2 | ", "Cedar | \u20ac100.00 | 31 Dec 2024 |  |  | ");
    }

    @Test
    void customersAreTickedOffOneByOneEachWithWhatCameOfIt() {
        assertThat(team.ask("action tick 1 Acme called").headline()).startsWith("Acme: called.");
        team.ask("action tick 1 birch Will Order, 20 boxes in May");
        team.ask("action tick 1 \"Cedar\" gone: closed for good");
        assertThat(Team.rows(team.ask("action show 1"), "Customers")).extracting(row -> row.split(" \\| ", -1)[3]).containsExactly("called",
                "will order: 20 boxes in May", "gone: closed for good");
        assertThat(team.ask("action show 1").buttons()).extracting(Button::label).as("nobody is left to call")
                .noneMatch(label -> label.startsWith("Called"));
        assertThat(team.ask("action show 1").figures()).containsEntry("ticked", new Value.Count(3));
    }

    @Test
    void whatCameOfItLaterTakesThePlaceOfTheFirstAndBothStayInTheHistory() {
        team.ask("action tick 1 Acme called: nobody there");
        team.ask("action tick 1 Acme will order", Team.BEN);
        assertThat(Team.rows(team.ask("action show 1"), "Customers").getFirst()).contains("| will order |");
        assertThat(Team.rows(team.ask("action show 1"), "History")).contains("2 Jan 2025 | Anna | Outcome | Acme: called: nobody there",
                "2 Jan 2025 | Ben | Outcome | Acme: will order");
    }

    @Test
    void outcomeThatIsNoneIsAskedAboutAndNothingIsTickedOff() {
        assertThat(team.refusal("action tick 1 Acme perhaps")).startsWith("What came of it?");
        assertThat(team.refusal("action tick 1 Dogwood called")).startsWith("\"Dogwood\" is no customer of action 1.");
        assertThat(Team.rows(team.ask("action show 1"), "Customers").getFirst()).contains("31 Dec 2024 |  |");
    }
}
