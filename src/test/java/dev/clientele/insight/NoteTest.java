package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.Note;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.store.NoteStore;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `note`: what is typed is kept, and stands on the card at once.
final class NoteTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;
    private TestStore store;
    private Desk desk;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(sale("C1", "Nordlicht Handel"), sale("C2", "Nordwind Logistik"), sale("C3", "Acme"), sale("C4", "May"));
        desk = Desk.of(store.database(), TODAY);
    }

    @Test
    void noteStandsOnTheCardAtOnceWithItsAuthor() {
        assertThat(table(desk.ask("customer nordlicht"))).isEmpty();
        var reply = (Reply) desk.router().ask("note nordlicht: will order in May", new Asker("slack", "U7"));
        assertThat(reply.headline()).isEqualTo("Noted on Nordlicht Handel, the first note.");
        assertThat(table(reply)).containsExactly("will order in May");
        desk.ask("note nordlicht moved to Bremen");
        var card = desk.ask("customer nordlicht");
        assertThat(table(card)).containsExactly("moved to Bremen", "will order in May");
        assertThat(card.figures()).containsEntry("notes", new Value.Count(2));
        assertThat(new NoteStore(store.database(), InstantSource.system()).list("C1")).extracting(Note::author)
                .containsExactly(new Note.Author("test", "anyone", "anyone"), new Note.Author("slack", "U7", "U7"));
        assertThat(desk.ask("customer acme").figures()).containsEntry("notes", new Value.Count(0));
    }

    @Test
    void aNameThatIsAWordComesBeforeOneThatBeginsAnother() {
        store.store(sale("C5", "Kronstahl Handel"), sale("C6", "Kronstahler Werke"));
        var anew = Desk.of(store.database(), TODAY);
        assertThat(anew.ask("note Kronstahl: call back").headline()).isEqualTo("Noted on Kronstahl Handel, the first note.");
        assertThat(anew.ask("customer kronstahl").title()).isEqualTo("Kronstahl Handel");
        assertThat(anew.refusal("note Kronst: call back")).startsWith("2 customers fit \"Kronst\".");
    }

    @Test
    void textIsKeptExactlyAsTyped() {
        for (var text : List.of("pays as of March, top 10 by profit! (really)", "  two  spaces, \"quotes\" and <b>tags</b>",
                "line one\nline two\tand a tab", "family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 business",
                "*urgent* 50 % off = no", "Acme",
                "2024", "customer of Acme", "the", "note to self")) {
            desk.ask("note nordlicht: " + text);
            assertThat(table(desk.ask("customer nordlicht")).getFirst()).isEqualTo(text.strip());
        }
        desk.ask("note about Nordlicht Handel calls back");
        assertThat(table(desk.ask("customer nordlicht")).getFirst()).isEqualTo("calls back");
    }

    @Test
    void nameThatFitsSeveralOrNoneKeepsTheText() {
        var ambiguous = (Response.Refused) desk.respond("note nord will order, in May");
        assertThat(ambiguous.suggestions()).containsExactly("note customer \"Nordlicht Handel\": will order, in May",
                "note customer \"Nordwind Logistik\": will order, in May");
        var mistyped = (Response.Refused) desk.respond("note Nordlihct will order, in May");
        assertThat(mistyped.message()).startsWith("I know no customer \"Nordlihct\"");
        assertThat(mistyped.suggestions()).containsExactly("note customer \"Nordlicht Handel\": will order, in May");
        desk.ask(mistyped.suggestions().getFirst());
        assertThat(table(desk.ask("customer nordlicht"))).containsExactly("will order, in May");
        assertThat(table(desk.ask("customer nordwind"))).isEmpty();
    }

    @Test
    void emptyTextIsRefusedWithAnExample() {
        for (var question : List.of("note acme", "note acme:", "note acme :  ")) {
            assertThat(desk.refusal(question)).isEqualTo("What should I note about Acme? Type it after the name, such as "
                    + "`note \"Acme\": asks for the new price list`.");
        }
        assertThat(desk.refusal("note")).contains("needs a customer");
        assertThat(table(desk.ask("customer acme"))).isEmpty();
    }

    @Test
    void noteOfTwoThousandLettersIsKeptAndALongerOneRefused() {
        desk.ask("note acme: " + "\ud83d\ude00".repeat(2_000));
        assertThat(table(desk.ask("customer acme")).getFirst()).hasSize(4_000);
        assertThat(desk.refusal("note acme: " + "x".repeat(2_001))).isEqualTo(
                "That note has 2,001 letters; I keep up to 2,000. Shorten it, or write two.");
        assertThat(table(desk.ask("customer acme"))).hasSize(1);
    }

    @Test
    void cardAsOfAnEarlierDayHasTheNotesOfThatDay() {
        desk.ask("note acme: first");
        assertThat(table(desk.ask("customer acme as of 2024-06-29"))).isEmpty();
        assertThat(table(desk.ask("customer acme as of 2024-06-30"))).containsExactly("first");
        assertThat(table(desk.ask("customer acme"))).containsExactly("first");
    }

    @Test
    void fiveNotesAreShownTheLastFirst() {
        for (var i = 1; i <= 7; i++) {
            desk.ask("note acme: number " + i);
        }
        var card = desk.ask("customer acme");
        assertThat(table(card)).containsExactly("number 7", "number 6", "number 5", "number 4", "number 3");
        assertThat(card.tables().getLast().title()).isEqualTo("Notes (the last 5 of 7)");
    }

    @Test
    void noCustomerIsOfferedWithinANote() {
        assertThat(desk.router().complete("note nordl")).containsExactly("note \"Nordlicht Handel\"");
        assertThat(desk.router().complete("note nordlicht meets acm")).isEmpty();
    }

    /// The texts of the notes shown.
    private static List<String> table(Reply reply) {
        return reply.tables().stream().filter(table -> table.columns().getLast().name().equals("text"))
                .flatMap(table -> table.rows().stream()).map(row -> ((Value.Text) row.getLast()).text()).toList();
    }

    private static Sale sale(String id, String name) {
        return Sale.of("A" + id).to(new Party(id, name, "", "", "", "")).on("2024-06-01").net(100);
    }
}
