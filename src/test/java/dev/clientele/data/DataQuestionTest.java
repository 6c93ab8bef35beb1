package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `data`: what is in the store, and what does not look right.
final class DataQuestionTest {

    @TempDir
    Path folder;

    /// Twenty documents in each month from January 2022 to June 2024, but of some months.
    private DataDesk desk(Sale... more) {
        var sales = new ArrayList<>(List.of(more));
        for (var month = LocalDate.of(2022, 1, 1); month.isBefore(LocalDate.of(2024, 7, 1)); month = month.plusMonths(1)) {
            var count = switch (month.toString()) {
                case "2023-03-01" -> 4; // thin
                case "2022-08-01", "2023-08-01" -> 6; // every August is
                case "2023-11-01", "2023-12-01" -> 0;
                default -> 20;
            };
            for (var i = 0; i < count; i++) {
                sales.add(Sale.of("A" + month + i).to("C" + i % 4).on(month.plusDays(i)).net(100_00));
            }
        }
        var store = TestStore.in(folder);
        store.store(sales.toArray(Sale[]::new));
        return DataDesk.of(store.database(), "2024-06-25");
    }

    private static List<String> findings(DataDesk desk) {
        return DataDesk.rows(desk.ask("data"));
    }

    @Test
    void monthsThatAreMissingOrThinAreToldWithTheirFiguresAndUsualSeasonsAreNot() {
        assertThat(findings(desk())).containsExactlyInAnyOrder("Missing | Nov 2023 to Dec 2023 | no document in 2 months",
                "Thin month | Mar 2023 | 4 documents against 20 and 20 in the months around it, and 20 a year before",
                "Thin month | Aug 2022 | 6 documents against 20 and 20 in the months around it");
    }

    @Test
    void headlineTellsHowMuchThereIsFromWhenToWhenAndHowOld() {
        assertThat(desk().ask("data").headline())
                .isEqualTo("516 documents of 4 customers from 1 Jan 2022 to 20 Jun 2024, the newest 5 days old; 3 things to look at.");
    }

    @Test
    void futureDatesAndUnusualAmountsAreTold() {
        var desk = desk(Sale.of("F1").to("C1").on("2024-09-01").net(90_00), Sale.of("B1").to("C2").on("2024-05-05").net(2_100_00),
                Sale.of("B2").to("C3").on("2024-05-06").net(-5_000_00), Sale.of("N1").to("C3").on("2024-05-06").net(1_999_99),
                Sale.of("U1").on("2024-05-07").net(7_00));
        assertThat(findings(desk)).contains("Future dates | to 1 Sept 2024 | 1 document is dated later than today",
                "Unusual amount | C2 | €2,100.00 on 5 May 2024, 21 times the customer's usual €100.00",
                "Unusual amount | C3 | -€5,000.00 on 6 May 2024, 50 times the customer's usual €100.00",
                "Without a customer | 1 document | €7.00 in all").noneMatch(row -> row.contains("1,999.99"));
    }

    @Test
    void emptyStoreSaysSo() {
        assertThat(DataDesk.of(TestStore.in(folder).database(), "2024-06-25").ask("data").headline()).startsWith("There is no data yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is the data complete?", "How fresh is the data", "any problems with the data", "are there gaps in our data?",
            "how old is the data", "is anything missing in the data", "data quality", "can I trust the numbers?",
            "when was the last import", "Sind unsere Daten vollständig?", "gibt es Lücken in den Daten", "wie aktuell sind die Daten?",
            "les données sont-elles complètes ?", "qualité des données", "¿están completos los datos?", "errores en los datos",
            "är datan komplett?", "senaste importen"})
    void plainWordsAskForTheData(String question) {
        assertThat(desk().ask(question).title()).isEqualTo("The data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"could some customers be the same?", "duplicate customers", "do we have duplicates",
            "which customers are duplicates",
            "are any customers in the data twice", "Gibt es Dubletten?", "welche Kunden sind doppelt angelegt", "doublons",
            "avons-nous des clients en double ?", "¿hay clientes duplicados?", "har vi dubbletter?", "dubbla kunder"})
    void plainWordsAskForDuplicates(String question) {
        assertThat(desk().ask(question).title()).isEqualTo("Customers that may be one");
    }
}
