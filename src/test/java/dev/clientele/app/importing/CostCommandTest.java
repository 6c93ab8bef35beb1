package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `import --costs` takes, replaces, refuses and says.
final class CostCommandTest {

    private static final String SALES = """
            Invoice No;Invoice Date;Customer No;Name;Segment;Channel;Net
            R1;02.01.2025;c1;Huber;Small;Web;1,00
            R2;31.01.2025;c2;Meier;Key;Field;2,00
            """;
    private static final String COSTS = """
            Month;Kind;Amount;Customer;Segment;Channel;Touch-point
            2025-01;Acquisition;1.200,50;c1;;;Trade fair
            01/2025;Kundenbindung;300,00;;Key;;
            Februar 2025;service;99,99;;;Web;Phone
            2025-02-28;Service costs;-9,99;;;;
            """;
    private static final String STORED = "select strftime('%Y-%m', month * 86400, 'unixepoch') || ' ' || kind || ' ' || amount || ' '"
            + " || coalesce(customer, '-') || ' ' || coalesce(segment, '-') || ' ' || coalesce(channel, '-') || ' '"
            + " || coalesce(touchpoint, '-') from cost order by id";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() throws IOException {
        person = new ImportTranscript(folder);
        assertThat(person.type(person.write("sales.csv", SALES), "--currency", "EUR")).isZero();
    }

    private int importCosts(String content, String... more) throws IOException {
        var words = new ArrayList<>(List.of("--costs", person.write("costs.csv", content).toString(), "--currency", "EUR"));
        words.addAll(List.of(more));
        return person.typeAll(words.toArray(String[]::new));
    }

    @Test
    void aFileIsTakenWhateverItsWayOfWritingMonthsAndKinds() throws IOException, SQLException {
        assertThat(importCosts(COSTS)).isZero();
        assertThat(person.said()).contains("costs.csv: 4 rows of costs stored, €1,590.50 in 2025-01 to 2025-02");
        assertThat(rows(STORED)).containsExactly("2025-01 acquisition 120050 c1 - - Trade fair", "2025-01 retention 30000 - Key - -",
                "2025-02 service 9999 - - Web Phone", "2025-02 service -999 - - - -");
    }

    @Test
    void aDryRunShowsItAndStoresNothing() throws IOException, SQLException {
        assertThat(importCosts(COSTS, "--dry-run")).isZero();
        assertThat(person.said()).contains("4 rows of costs would be stored, €1,590.50", "Acquisition     1  €1,200.50", "Trade fair",
                "Nothing was stored. Without --dry-run it would be.");
        assertThat(rows(STORED)).isEmpty();
    }

    @Test
    void theSameMonthsAgainTakeThePlaceOfTheEarlierAndItSaysSo() throws IOException, SQLException {
        assertThat(importCosts(COSTS)).isZero();
        assertThat(person.said()).doesNotContain("replaced");
        assertThat(importCosts("Month;Kind;Amount\n2025-02;service;50,00\n2025-03;service;7,00\n")).isZero();
        assertThat(person.said()).contains("Earlier costs of 1 month (2025-02) are replaced: 2 rows, €90.00");
        assertThat(rows(STORED)).containsExactly("2025-01 acquisition 120050 c1 - - Trade fair", "2025-01 retention 30000 - Key - -",
                "2025-02 service 5000 - - - -", "2025-03 service 700 - - - -");
        assertThat(importCosts("Month;Kind;Amount\n2025-01;retention;1,00\n")).isZero();
        assertThat(person.said()).contains("are replaced: 1 row, €300.00", "Of the same months stay costs of acquisition: €1,200.50");
    }

    @Test
    void aWrongRowIsToldWithItsRowAndField() throws IOException, SQLException {
        var wrong = COSTS + """
                2025-13;service;1,00;;;;
                03/04/2025;service;1,00;;;;
                2025-03;Marketing;1,00;;;;
                2025-03;service;much;;;;
                2099-03;service;1,00;;;;
                """;
        assertThat(importCosts(wrong)).isNotZero();
        assertThat(person.complained()).contains("row 6: Month \"2025-13\"", "row 7: Month \"03/04/2025\"",
                "row 8: Kind \"Marketing\", expected acquisition, retention or service", "row 9: Amount \"much\"",
                "row 10: Month \"2099-03\"");
        assertThat(rows(STORED)).isEmpty();
        assertThat(importCosts(wrong, "--max-rejects", "60%")).isZero();
        assertThat(rows(STORED)).hasSize(4);
    }

    @Test
    void whoIsNotInTheStoreIsNamed() throws IOException {
        assertThat(importCosts("Month;Kind;Amount;Customer\n2025-01;service;1,00;Huber\n2025-01;service;2,00;c7\n")).isZero();
        assertThat(person.said()).contains("1 customer named by the costs is not in the store: c7.");
    }

    @Test
    void aNameThatSeveralCustomersBearIsTold() throws IOException {
        var namesake = "Invoice No;Invoice Date;Customer No;Name;Segment;Channel;Net\nR3;31.01.2025;c3;huber;Small;Web;3,00\n";
        assertThat(person.type(person.write("namesake.csv", namesake), "--currency", "EUR")).isZero();
        assertThat(importCosts("Month;Kind;Amount;Customer\n2025-01;service;1,00;Huber\n2025-01;service;2,00;c1\n")).isZero();
        assertThat(person.said()).contains("1 name in the costs belongs to several customers: Huber.").doesNotContain("not in the store");
    }

    @Test
    void costsWithoutAMonthAKindOrAnAmountAreAskedAbout() throws IOException {
        assertThat(importCosts("What;How much\nfair;1,00\n")).isNotZero();
        assertThat(person.complained()).contains("--map month=COLUMN", "--map cost-kind=COLUMN", "--map net=COLUMN");
        assertThat(importCosts("What;How much;When\nservice;1,00;2025-01\n", "--map", "kind=What,amount=How much,month=When")).isZero();
    }

    @Test
    void costsBelowZeroAreNoProfit() throws IOException {
        assertThat(importCosts("Month;Kind;Amount\n2025-01;service;-5,00\n")).isNotZero();
        assertThat(person.complained()).contains("its costs come to less than zero");
    }

    @Test
    void anotherCurrencyWantsItsRate() throws IOException, SQLException {
        assertThat(importCosts("Month;Kind;Amount;Currency\n2025-01;service;5,00;USD\n")).isNotZero();
        assertThat(person.complained()).contains("no rate");
        var rates = person.write("rates.csv", "Date,USD,\n2025-01-31,1.25,\n").toString();
        assertThat(importCosts("Month;Kind;Amount;Currency\n2025-01;service;5,00;USD\n", "--rates", rates)).isZero();
        assertThat(rows(STORED)).containsExactly("2025-01 service 400 - - - -");
    }

    @Test
    void anEstimatedWalletComesWithTheCustomers() throws IOException, SQLException {
        var customers = person.write("crm.csv", "Customer No;Estimated wallet\nc1;12.500,50\nc2;\n").toString();
        assertThat(person.typeAll("--customers", customers)).isZero();
        assertThat(rows("select number || ' ' || coalesce(wallet, '-') from described_customer order by number"))
                .containsExactly("c1 12500.5", "c2 -");
    }

    private List<String> rows(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + person.store());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
