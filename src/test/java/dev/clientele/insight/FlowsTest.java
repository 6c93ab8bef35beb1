package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `flows` in small stores whose customers can be followed by eye.
final class FlowsTest {

    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void everyCustomerGoesOneWay() {
        store.store(sale("Stays", "2023-05-05", 100), sale("Stays", "2024-05-05", 150), sale("Goes", "2023-12-31", 40),
                sale("Comes", "2024-01-01", 30), sale("Returns", "2022-12-31", 70), sale("Returns", "2024-12-31", 20),
                sale("Long gone", "2022-01-01", 10));
        var reply = ask("flows 2024");
        assertThat(reply.footnotes().getFirst()).isEqualTo("2 + 1 new + 1 regained - 1 lost = 3 \u2713");
        assertThat(figures(reply, "opening", "new", "regained", "lost", "closing", "retained")).containsExactly("2", "1", "1", "1", "3",
                "1");
        assertThat(figures(reply, "openingRevenue", "newRevenue", "regainedRevenue", "expansionRevenue", "contractionRevenue",
                "lostRevenue", "closingRevenue"))
                .containsExactly("€1.40", "€0.30", "€0.20", "€0.50", "€0.00", "€0.40", "€2.00");
        assertThat(figures(reply, "nrr", "grr", "quickRatio", "retentionRate", "churnRate"))
                .containsExactly("107.1 %", "71.4 %", "2.50", "50.0 %", "50.0 %");
    }

    @Test
    void boundaryDayBelongsToTheWindowItBegins() {
        store.store(sale("First day", "2023-01-01", 100), sale("Day before", "2022-12-31", 100), sale("Last day", "2023-12-31", 100),
                sale("Day after", "2024-01-01", 100), sale("Year's end", "2024-12-31", 100));
        assertThat(names("flows 2024 list lost")).containsExactly("First day", "Last day");
        assertThat(names("flows 2024 list new")).containsExactly("Day after", "Year's end");
    }

    @Test
    void dayWhoseRefundsOutweighItsSalesIsNoPurchaseDay() {
        store.store(sale("C1", "2024-03-01", 100), sale("C1", "2024-03-01", -100), sale("C2", "2024-03-01", 100));
        assertThat(names("flows 2024 list new")).containsExactly("C2");
    }

    @Test
    void customerWithCreditNotesAloneIsNeverActive() {
        store.store(sale("C1", "2024-03-01", -100), sale("C2", "2024-03-01", 250));
        var reply = ask("flows 2024");
        assertThat(figures(reply, "opening", "closing", "newRevenue", "contractionRevenue", "closingRevenue"))
                .containsExactly("0", "1", "€2.50", "€1.00", "€1.50");
    }

    @Test
    void chainSumsItsSteps() {
        store.store(sale("C1", "2020-06-01", 100), sale("C1", "2022-06-01", 100), sale("C2", "2022-07-01", 100));
        var reply = ask("flows 2020 to 2022 by year");
        assertThat(figures(reply, "opening", "new", "regained", "lost", "closing", "steps")).containsExactly("0", "2", "1", "1", "2", "3");
        assertThat(rows(reply)).containsExactly("2020 0 1 0 0 1 - -", "2021 1 0 0 1 0 0.0 % -", "2022 (to 1 Jul 2022) 0 1 1 0 2 - -");
        assertThat(figures(reply, "nrr", "retentionRate")).containsExactly("-", "-");
    }

    @Test
    void chainEndsWithTheStepThatTheAsOfDayLiesIn() {
        store.store(sale("C1", "2021-12-01", 100), sale("C1", "2022-03-15", 100));
        var reply = ask("flows 2022 by month");
        assertThat(rows(reply)).containsExactly("2022-01 1 0 0 0 1 100.0 % -", "2022-02 1 0 0 0 1 100.0 % -",
                "2022-03 (to 15 Mar 2022) 1 0 0 0 1 100.0 % -");
        assertThat(reply.headline())
                .startsWith("Active customers stayed at 1 in Jan 2022\u2013Mar 2022 to 15 Mar: 0 new, 0 regained, 0 lost. ");
        assertThat(rows(ask("flows 2022 by month as of 2022-02-28"))).hasSize(2);
        assertThat(desk().refusal("flows 2023 by month")).contains("The data ends on 15 Mar 2022");
    }

    @Test
    void revenueIsNotMeasuredByThatOfAWindowTheDataHoldsInPart() {
        store.store(sale("C1", "2020-12-20", 100), sale("C1", "2021-06-01", 900), sale("C1", "2022-06-01", 1_800));
        var partly = ask("flows 2021");
        assertThat(figures(partly, "opening", "retentionRate", "nrr", "grr", "quickRatio")).containsExactly("1", "100.0 %", "-", "-", "-");
        assertThat(partly.headline()).contains(" The data begins on 20 Dec 2020, so those at the start may not be all there were.");
        assertThat(partly.footnotes()).contains(
                "Revenue is not compared with that of the opening customers: the data begins on 20 Dec 2020.");
        assertThat(partly.charts()).hasSize(1);
        assertThat(ask("flows 2022").charts()).hasSize(2);
        assertThat(figures(ask("flows 2022"), "opening", "nrr")).containsExactly("1", "200.0 %");
    }

    @Test
    void periodLongerThanTheWindowIsAChainOfSteps() {
        store.store(sale("C1", "2024-01-15", 100), sale("C1", "2024-12-15", 100));
        var quarterly = Desk.of(store.database(), Desk.terms(BusinessCalendar.standard(), 3), TODAY).ask("flows 2024");
        assertThat(figures(quarterly, "new", "lost", "regained", "closing", "steps")).containsExactly("1", "1", "1", "1", "4");
    }

    @Test
    void yearThatIsNotOverEndsWithTheAsOfDay() {
        store.store(sale("C1", "2024-06-01", 100), sale("C2", "2024-06-01", 100), sale("C2", "2025-05-31", 100));
        var reply = ask("flows 2025");
        assertThat(figures(reply, "opening", "lost", "closing")).containsExactly("2", "0", "2");
        assertThat(reply.headline()).contains(" in 2025 to 31 May: ");
    }

    @Test
    void purchaseAfterTheAsOfDayIsNotSeen() {
        store.store(sale("C1", "2024-05-20", 100), sale("C1", "2025-05-31", 100));
        assertThat(figures(ask("flows 2025 as of 2025-05-30"), "opening", "lost", "closing")).containsExactly("1", "1", "0");
        assertThat(figures(ask("flows 2025 as of 2025-05-31"), "opening", "lost", "closing")).containsExactly("1", "0", "1");
    }

    @Test
    void fiscalYearIsOneStep() {
        var calendar = new BusinessCalendar(ZoneId.of("UTC"), Month.APRIL, DayOfWeek.MONDAY);
        store.store(sale("C1", "2024-03-31", 100), sale("C2", "2024-04-01", 100), sale("C2", "2025-03-31", 100));
        var reply = Desk.of(store.database(), Desk.terms(calendar, 12), TODAY).ask("flows fy2025");
        assertThat(figures(reply, "opening", "new", "lost", "closing", "steps")).containsExactly("1", "1", "1", "1", "1");
    }

    @Test
    void futurePeriodIsRefused() {
        store.store(sale("C1", "2024-03-31", 100));
        assertThat(desk().refusal("flows 2025")).contains("The data ends on 31 Mar 2024");
    }

    private Sale sale(String customer, String day, long net) {
        return Sale.of(customer + day + net).to(customer).on(day).net(net);
    }

    private Desk desk() {
        return Desk.of(store.database(), TODAY);
    }

    private Reply ask(String question) {
        return desk().ask(question);
    }

    private List<String> names(String question) {
        return ask(question).tables().getFirst().rows().stream().map(row -> WORDING.cell(row.getFirst())).toList();
    }

    private static List<String> rows(Reply reply) {
        return reply.tables().getFirst().rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> figures(Reply reply, String... names) {
        return Stream.of(names).map(name -> WORDING.cell(Objects.requireNonNull(reply.figures().get(name), name))).toList();
    }
}
