package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProfileCommandTest {

    private static final String SALES = """
            Invoice No;Invoice Date;Customer No;Segment;Product No;Net
            R1;02.01.2025;c1;Small;p1;1,00
            R2;31.01.2025;c2;Small;p2;2,00
            R3;31.01.2025;c3;Small;p2;3,00
            """;
    private static final String CUSTOMERS = """
            Customer No;Segment;Contact;Renewal;Satisfaction
            c1;Key;Eva Lang;31.03.2026;9
            c2;;;;7
            c9;Key;Tim Neu;15.01.2026;
            """;
    private static final String STORED = "select number || ' ' || segment || ' ' || coalesce(contact, '-') || ' '"
            + " || coalesce(date(renewal_on * 86400, 'unixepoch'), '-') || ' ' || coalesce(satisfaction, '-')"
            + " from described_customer order by number";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void aDryRunShowsWhatItUnderstoodAndStoresNothing() throws IOException {
        var file = person.write("crm.csv", CUSTOMERS);
        assertThat(person.typeAll("--customers", file.toString(), "--dry-run")).isZero();
        assertThat(person.said()).isEqualTo("""
                crm.csv: 3 customers would be described by 3 rows

                How it is written
                  What      How
                  Encoding  UTF-8 (every byte fits)
                  Cells     separated by semicolon
                  Header    yes
                  Dates     d.M.yyyy: 31.03.2026 is 31 March 2026

                What was taken for what
                  Column        Taken as      Which is
                  Customer No   customer      what identifies the customer: its number, or its name where there is no number
                  Segment       segment       the customer's segment or group
                  Contact       contact       the person to talk to
                  Renewal       renewal       the day the contract is due for renewal
                  Satisfaction  satisfaction  how satisfied the customer is, from 0 to 10

                First customers
                  customer  segment  contact   renewal     satisfaction
                  c1        Key      Eva Lang  2026-03-31  9
                  c2                                       7
                  c9        Key      Tim Neu   2026-01-15

                Nothing was stored. Without --dry-run it would be.
                """);
        assertThat(person.store()).doesNotExist();
    }

    @Test
    void theReportSaysWhomTheFileAndTheInvoicesHaveInCommon() throws IOException, SQLException {
        assertThat(person.type(person.write("sales.csv", SALES), "--currency", "EUR")).isZero();
        var file = person.write("crm.csv", CUSTOMERS);
        var dry = "New to the store: 1\nNever bought: 1\nIn the invoices but not in the file: 1 of 3 customers\n";
        assertThat(person.typeAll("--customers", file.toString(), "--dry-run")).isZero();
        assertThat(person.said()).contains("3 customers would be described by 3 rows", dry);
        assertThat(person.typeAll("--customers", file.toString())).isZero();
        assertThat(person.said()).contains("crm.csv: 3 customers described in 3 rows\n", dry, "Data version 2");
        var stored = List.of("c1 Key Eva Lang 2026-03-31 9", "c2 Small - - 7", "c3 Small - - -", "c9 Key Tim Neu 2026-01-15 -");
        assertThat(rows(STORED)).isEqualTo(stored);
        assertThat(person.typeAll("--customers", file.toString())).isZero();
        assertThat(person.said()).contains("New to the store: 0\n", "Data version 3");
        assertThat(rows(STORED)).as("the same again").isEqualTo(stored);
        assertThat(person.type(folder.resolve("sales.csv"), "--currency", "EUR")).isZero();
        assertThat(rows(STORED)).as("invoices again").isEqualTo(stored);
    }

    @Test
    void allKindsInOneCommandAndCompressed() throws IOException, SQLException {
        var sales = person.write("sales.csv", SALES);
        var customers = compressed("crm.csv.gz", CUSTOMERS);
        var products = person.write("articles.csv", "Product No,Name,Group\np1,Bolt,Small parts\np3,Nut,Small parts\n");
        assertThat(person.typeAll("--currency", "EUR", "--customers", customers.toString(), "--products", products.toString(),
                sales.toString())).isZero();
        assertThat(person.said()).contains("sales.csv: 3 rows stored", "crm.csv.gz: 3 customers described in 3 rows", "Never bought: 1",
                "articles.csv: 2 products described in 2 rows\n", """
                        New to the store: 1
                        Never sold: 1
                        In the invoices but not in the file: 1 of 2 products
                        """);
        assertThat(rows("select number || ' ' || name || ' ' || category from described_product order by number"))
                .containsExactly("p1 Bolt Small parts", "p2  ", "p3 Nut Small parts");
    }

    @Test
    void contradictingRowsAreRejectedAndPastTheShareNothingIsStored() throws IOException, SQLException {
        assertThat(person.typeAll("--customers", person.write("crm.csv", CUSTOMERS).toString())).isZero();
        assertThat(person.said()).contains("The store has no invoices yet");
        var before = rows(STORED);
        var bad = person.write("bad.csv", CUSTOMERS.replace("Key", "Top") + "c1;Small;;;\nc2;Big;;;\n");
        assertThat(person.typeAll("--customers", bad.toString())).isEqualTo(1);
        assertThat(person.complained()).isEqualTo("""
                bad.csv is refused, and nothing of it was stored. 1 row is rejected, 20.0 % of 5: 1 conflicting customer \
                (row 5: Segment "Small", expected "Top", as row 2 says of customer c1). No more than 1 % may be. Fix the rows \
                (--problems FILE lists them all), say how the file is to be read (--dry-run shows how it was), or allow more with \
                --max-rejects.
                """);
        assertThat(rows(STORED)).isEqualTo(before);
        assertThat(person.typeAll("--customers", bad.toString(), "--max-rejects", "20%")).isZero();
        assertThat(rows(STORED)).first().isEqualTo("c1 Top Eva Lang 2026-03-31 9");
        assertThat(rows("select rejected_rows from profile_import order by id")).containsExactly("0", "1");
    }

    @Test
    void aFileInWhichNobodyIsKnownIsQuestioned() throws IOException {
        assertThat(person.type(person.write("sales.csv", SALES), "--currency", "EUR")).isZero();
        var file = person.write("crm.csv", "Record ID,Segment\n77,Key\n78,Small\n");
        assertThat(person.typeAll("--customers", file.toString(), "--dry-run")).isZero();
        assertThat(person.said()).contains("None of them is in the invoices. Is \"Record ID\" the number that the invoices have?",
                "--map customer=COLUMN");
    }

    @Test
    void badRequestsAreExplained() throws IOException {
        var file = person.write("crm.csv", CUSTOMERS);
        assertThat(person.typeAll()).isEqualTo(2);
        assertThat(person.complained()).contains("--customers FILE");
        assertThat(person.typeAll("--customers", file.toString(), "--map", "net=Segment")).isEqualTo(1);
        assertThat(person.complained()).contains("\"net\" is not a field of customers. Fields: customer, customer-name, country")
                .contains("renewal, satisfaction, referred");
        assertThat(person.typeAll(file.toString(), "--customers", file.toString(), "--map", "segment=2")).isEqualTo(1);
        assertThat(person.complained()).contains("--map names the columns of one kind of file");
        assertThat(person.store()).doesNotExist();
    }

    private Path compressed(String name, String text) throws IOException {
        var file = folder.resolve(name);
        try (var out = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(text);
        }
        return file;
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + person.store());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
