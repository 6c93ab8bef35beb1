package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {

    private static final String SALES = """
            Invoice No;Invoice Date;Customer No;Country;Net
            R1;02.01.2025;c1;DE;1.000,00
            R1;02.01.2025;c1;DE;0,50
            R2;31.01.2025;c2;AT;-20,25
            R3;31.01.2025;;AT;5,00
            """;

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void aDryRunShowsWhatItUnderstoodAndStoresNothing() throws IOException {
        assertThat(person.type(person.write("sales.csv", SALES), "--dry-run", "--currency", "EUR")).isZero();
        assertThat(person.said()).isEqualTo("""
                sales.csv: 4 rows of 4 would be stored, net revenue €985.25 from 2 Jan 2025 to 31 Jan 2025

                How it is written
                  What      How
                  Encoding  UTF-8 (every byte fits)
                  Cells     separated by semicolon
                  Header    yes
                  Decimals  12,50 (comma)
                  Dates     d.M.yyyy: 31.01.2025 is 31 January 2025
                  Currency  EUR

                What was taken for what
                  Column        Taken as  Which is
                  Invoice No    invoice   the invoice's number
                  Invoice Date  date      the day of the invoice
                  Customer No   customer  what identifies the customer: its number, or its name where there is no number
                  Country       country   the customer's country
                  Net           net       the line's amount without VAT

                First rows
                  row  date        invoice  customer      country        net
                    2  2025-01-02  R1       c1            DE       €1,000.00
                    3  2025-01-02  R1       c1            DE           €0.50
                    4  2025-01-31  R2       c2            AT         -€20.25
                    5  2025-01-31  R3       (unassigned)               €5.00

                What became of the rows
                  What                                           Rows      Net
                  Read                                              4
                  Taken                                             4  €985.25
                    without a customer, kept as unassigned          1    €5.00
                    negative amounts (credit notes and returns)     1

                To hold against your accounting system
                  What                   Rows        Net
                  Net of 2025               4    €985.25
                  Greatest customer: c1     2  €1,000.50

                Nothing was stored. Without --dry-run it would be.
                """);
        assertThat(person.store()).doesNotExist();
    }

    @Test
    void theHistoryTellsWhichInvoicesNoLaterImportReplaced() throws IOException {
        assertThat(person.typeAll("history")).isOne();
        assertThat(person.complained()).contains("There is no store yet");
        person.type(person.write("sales.csv", SALES));
        person.type(person.write("again.csv", SALES));
        assertThat(person.typeAll("history")).as(person.complained()).isZero();
        assertThat(person.said().lines().map(String::strip).filter(line -> line.contains(".csv"))
                .map(line -> line.replaceAll(" +", " ")))
                .containsExactly("2 1 Jan 2026 again.csv invoices invoices 4 3 3 3 0 yes",
                        "1 1 Jan 2026 sales.csv invoices invoices 4 3 0 0 0 yes");
    }

    @Test
    void anImportIsUndoneOnceThePersonSaidYes() throws IOException {
        person.type(person.write("sales.csv", SALES), "--currency", "EUR");
        person.type(person.write("more.csv", SALES.replace("\nR", "\nS")), "--currency", "EUR");
        assertThat(person.typeAll("undo", "2")).isOne();
        assertThat(person.said()).contains("Undoing import 2 (more.csv): 3 invoices would be gone", "Nothing is undone yet");
        assertThat(person.complained()).contains("say so: --yes");
        assertThat(person.typeAll("undo", "2", "--yes")).as(person.complained()).isZero();
        assertThat(person.said()).contains("Import 2 (more.csv) is undone: 3 invoices are gone", "January 2025 is now ");
        assertThat(person.typeAll("undo", "2", "--yes")).isOne();
        assertThat(person.complained()).contains("There is no import 2");
        assertThat(person.typeAll("undo", "1", "--with-later", "--yes")).isZero();
        assertThat(person.typeAll("history")).isZero();
        assertThat(person.said()).contains("Nothing has been imported yet");
    }

    @Test
    void importingAgainReplacesAndCountsNothingTwice() throws IOException, SQLException {
        var file = person.write("sales.csv", SALES);
        assertThat(person.type(file, "--currency", "EUR")).isZero();
        assertThat(person.said()).contains("4 rows stored in 3 invoices, ", "2 new customers\n", "Data version 1", "./clientele ask");
        assertThat(person.type(file, "--currency", "EUR")).isZero();
        assertThat(person.said()).contains("4 rows stored in 3 invoices", "0 new customers; 3 of the invoices replace an earlier version");
        assertThat(sum()).isEqualTo(98_525);
    }

    @Test
    void pastTheShareOfRejectsNothingIsStored() throws IOException, SQLException {
        assertThat(person.type(person.write("sales.csv", SALES), "--currency", "EUR")).isZero();
        var bad = person.write("bad.csv", SALES + "R4;soon;c1;DE;1,00\nR5;01.02.2025;c1;DE\n");
        var problems = folder.resolve("problems.csv");
        assertThat(person.type(bad, "--currency", "EUR", "--problems", problems.toString())).isEqualTo(1);
        assertThat(person.complained()).isEqualTo("""
                bad.csv is refused, and nothing of it was stored. 2 rows are rejected, 33.3 % of 6: 1 bad date (row 6: Invoice Date "soon", \
                expected a date like d.M.yyyy); 1 too few columns (row 7: "4 columns", expected 5 columns, as in the header). \
                No more than 1 % may be. Fix the rows (--problems FILE lists them all), say how the file is to be read \
                (--dry-run shows how it was), or allow more with --max-rejects.
                """);
        assertThat(Files.readAllLines(problems)).hasSize(3).first().isEqualTo("file,row,field,found,expected,kind");
        assertThat(new SalesStore(Database.open(person.store()), InstantSource.system()).dataVersion()).isEqualTo(1);
        assertThat(person.type(bad, "--currency", "EUR", "--max-rejects", "40%")).isZero();
        assertThat(person.said()).contains("4 rows stored", "2 rows are rejected, 33.3 % of 6", "Data version 2");
        assertThat(sum()).isEqualTo(98_525);
    }

    @Test
    void otherCurrenciesAreConvertedByTheRatesOfTheirDayOrRejected() throws IOException, SQLException {
        var file = person.write("sales.csv", """
                Date,Customer,Amount,Currency
                2025-01-07,a,100.00,usd
                2025-01-05,a,100.00,usd
                2025-01-07,a,7.00,EUR
                2025-03-01,a,100.00,usd
                """);
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains("USD in 3 rows, EUR in 1 row", "--rates FILE");
        var rates = person.write("rates.csv", "Date,USD,\n2025-01-07,1.25,\n2025-01-03,2,\n");
        assertThat(person.type(file, "--currency", "EUR", "--rates", rates.toString())).isEqualTo(1);
        assertThat(person.complained()).contains("1 no rate", "row 5: Currency \"USD\", expected a rate from USD to EUR for 2025-03-01");
        assertThat(person.type(file, "--currency", "EUR", "--rates", rates.toString(), "--max-rejects", "25%")).isZero();
        assertThat(sum()).as("80.00 + 50.00 + 7.00").isEqualTo(13_700);
        assertThat(person.type(file, "--max-rejects", "25%")).as("the rates are kept").isZero();
    }

    @Test
    void namedAndUnnamedMoneyNeverMeet() throws IOException {
        var file = person.write("sales.csv", SALES);
        assertThat(person.type(file)).isZero();
        assertThat(person.said()).contains("net revenue 985.25", "Nothing names the currency");
        assertThat(person.type(file, "--currency", "EUR")).isEqualTo(1);
        assertThat(person.complained()).contains("never named");
    }

    @Test
    void anInvoiceOfTwoCustomersIsAProblem() throws IOException, SQLException {
        var file = person.write("sales.csv", SALES + "R1;02.01.2025;c9;DE;7,00\n");
        assertThat(person.type(file, "--currency", "EUR", "--max-rejects", "50%")).isZero();
        assertThat(person.said()).contains("4 rows stored", "1 conflicting invoice", "row 6: \"R1\"", "net revenue €985.25");
        assertThat(sum()).isEqualTo(98_525);
    }

    @Test
    void badOptionsAreExplained() throws IOException {
        var file = person.write("sales.csv", SALES);
        assertThat(person.type(file, "--encoding", "klingon")).isEqualTo(1);
        assertThat(person.complained()).contains("--encoding \"klingon\" is not known");
        assertThat(person.type(file, "--max-rejects", "5")).isEqualTo(1);
        assertThat(person.complained()).contains("say it like 5% or 0.05");
        assertThat(person.type(file, "--currency", "doubloons")).isEqualTo(1);
        assertThat(person.complained()).contains("say its code, such as EUR");
        assertThat(person.type(file, "--delimiter", "ab")).isEqualTo(1);
        assertThat(person.type(folder.resolve("gone.csv"))).isEqualTo(1);
        assertThat(person.complained()).isEqualTo("gone.csv: there is no such file\n");
        assertThat(person.store()).doesNotExist();
    }

    private long sum() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + person.store());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sum(net) from line")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
