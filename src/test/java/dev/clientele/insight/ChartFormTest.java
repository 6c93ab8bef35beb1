package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer in another form: said at once, said afterwards, or by a button. The figures stay what they are.
final class ChartFormTest {

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void makeDesk() {
        var store = SmallStore.endingOn(LocalDate.of(2024, 12, 31), folder);
        IntStream.rangeClosed(1, 12).forEach(month -> Stream.of(2022, 2023, 2024).forEach(year -> store.store(
                SmallStore.sale("Nordlicht Handel", LocalDate.of(year, month, 5).toString(), 100L * month * (year - 2020)),
                SmallStore.sale("Alpenblick", LocalDate.of(year, month, 7).toString(), 900L * (13 - month)))));
        desk = store.desk();
    }

    @Test
    void aCourseIsALineBarsOrATable() {
        var line = desk.ask("revenue by month 2024");
        assertThat(line.charts()).singleElement().isInstanceOf(ChartSpec.Lines.class);
        var bars = desk.ask("revenue by month 2024 as bars");
        assertThat(bars.charts()).singleElement().isInstanceOfSatisfying(ChartSpec.GroupedBars.class, chart -> {
            assertThat(chart.categories()).hasSize(12);
            assertThat(chart.series()).isEqualTo(((ChartSpec.Lines) line.charts().getFirst()).series().reversed());
        });
        var alone = desk.ask("revenue by month 2022");
        assertThat(alone.charts()).singleElement().isInstanceOf(ChartSpec.StackedBars.class);
        assertThat(desk.ask("revenue by month 2022 as line").charts()).singleElement().isInstanceOfSatisfying(ChartSpec.Lines.class,
                chart -> assertThat(chart.series()).isEqualTo(((ChartSpec.StackedBars) alone.charts().getFirst()).series()));
        var table = desk.ask("revenue by month 2024 as table");
        assertThat(table.charts()).isEmpty();
        Stream.of(bars, table).forEach(other -> {
            assertThat(other.tables()).isEqualTo(line.tables());
            assertThat(other.figures()).isEqualTo(line.figures());
        });
    }

    @Test
    void aButtonOffersTheOtherForm() {
        assertThat(forms("revenue by month 2024")).containsExactly(new Button("As bars", "revenue by month as bars 2024"));
        assertThat(forms("revenue by month 2022")).containsExactly(new Button("As a line", "revenue by month as line 2022"));
        assertThat(forms("revenue by month as table 2024")).containsExactly(new Button("As a chart", "revenue by month 2024"));
        assertThat(forms("top 2024")).containsExactly(new Button("As a table", "top as table 2024"));
        Stream.of("revenue by month 2024", "top 2024", "concentration", "flows 2024 by month", "retention", "customer Alpenblick",
                "overview")
                .flatMap(question -> forms(question).stream()).forEach(button -> assertThat(desk.ask(button.question())).isNotNull());
    }

    @Test
    void aLineOfWhatHasNoOrderIsRefused() {
        assertThat(desk.refusal("top 2024 as line")).isEqualTo("That answer makes no sense as a line.");
        assertThat(desk.ask("top 2024 as bars").charts()).isEqualTo(desk.ask("top 2024").charts());
    }

    @Test
    void theFormCanBeSaidAfterwardsAndInEverydayWords() {
        assertThat(read("sales by month last year", "as bars", "as a table please", "profit instead")).containsExactly(
                "revenue by month 2023", "revenue by month as bars 2023", "revenue by month as table 2023");
        assertThat(read("top 5", "as a table", "last year", "as a chart")).containsExactly("as typed", "top 5 as table",
                "top 5 as table 2023",
                "top 5 2023");
        assertThat(read("show me a bar chart of sales by month in 2024")).containsExactly("revenue by month as bars 2024");
        assertThat(read("top 10 customers in excel")).containsExactly("export as xlsx top 10");
    }

    private List<Button> forms(String question) {
        return desk.ask(question).buttons().stream().filter(button -> button.label().startsWith("As ")).toList();
    }

    /// What each turn of a conversation is read as, as far as it is answered.
    private List<String> read(String... turns) {
        var asker = new Asker("test", String.join("|", turns));
        return Stream.of(turns).map(turn -> desk.router().ask(turn, asker)).filter(Reply.class::isInstance).map(Reply.class::cast)
                .map(reply -> reply.smallPrint().stream().filter(note -> note.startsWith("Read as: ")).findFirst()
                        .map(note -> note.substring("Read as: ".length())).orElse("as typed"))
                .toList();
    }
}
