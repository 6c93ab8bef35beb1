package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Invoice numbers that come back: other invoices, later versions, further lines, and the same ones under another header.
final class DocumentsOverTimeTest {

    private static final String HEADER = "Invoice,Date,Customer,Net\n";
    private static final String STATUS = "invoice,date,customer,net,status\n";
    private static final String LINES = "Invoice,Date,Customer,Product,Net\n";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void numbersThatStartAnewEachYearAreOtherInvoices() throws IOException {
        var first = person.write("2024.csv", HEADER + "1,2024-01-05,A,100.00\n2,2024-02-05,B,200.00\n3,2024-03-05,C,300.00\n");
        var second = person.write("2025.csv", HEADER + "1,2025-01-05,D,10.00\n2,2025-02-05,E,20.00\n4,2025-03-05,F,30.00\n");
        assertThat(person.type(first)).isZero();
        assertThat(person.type(second)).isZero();
        assertThat(person.said()).contains("Invoice numbers start anew each year");
        assertThat(person.sums()).containsExactly("A 100.00", "B 200.00", "C 300.00", "D 10.00", "E 20.00", "F 30.00");
        assertThat(person.type(first)).as("again").isZero();
        assertThat(person.type(second)).as("again").isZero();
        assertThat(person.sums()).hasSize(6).contains("A 100.00", "F 30.00");
    }

    @Test
    void oneFileOfSeveralYearsInAnyOrderIsNoOther() throws IOException {
        var text = HEADER + "1,2024-01-05,A,100.00\n1,2025-01-05,A,10.00\n2,2025-02-05,E,20.00\n2,2024-02-05,B,200.00\nR,soon,X,1.00\n"
                + "3,2024-01-05,C,5.00\n".repeat(3);
        var problems = folder.resolve("problems.csv");
        assertThat(person.type(person.write("both.csv", text), "--max-rejects", "20%", "--problems", problems.toString())).isZero();
        assertThat(person.sums()).containsExactly("A 110.00", "B 200.00", "C 15.00", "E 20.00");
        assertThat(problems.toFile()).content().hasLineCount(2);
    }

    @Test
    void anInvoiceCancelledLaterCountsNoMoreAndThatIsSaid() throws IOException {
        assertThat(person.type(person.write("a.csv", STATUS + "1,2024-03-05,A,100.00,paid\n2,2024-03-06,B,500.00,paid\n"
                + "3,2024-03-07,B,70.00,paid\n4,2024-04-07,A,5.00,paid\n"))).isZero();
        assertThat(person.type(person.write("b.csv", STATUS + "2,2024-03-06,B,500.00,void\n3,2024-03-07,B,0.00,cancelled\n"
                + "1,2024-03-05,C,100.00,void\n7,2024-04-07,A,9.00,paid\n8,2024-03-07,A,1.00,void\n"))).isZero();
        assertThat(person.said()).contains("March 2024 is now 570 less: 2 invoices voided");
        assertThat(person.sums()).containsExactly("A 114.00");
        assertThat(person.typeAll("undo", "2", "--yes")).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("A 105.00", "B 570.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,2024-03-06,B,500.00,void", "2,2024-03-06,B,,void", "2,2024-03-06,,500.00,void", "2,2024-03-31,B,500.00,void",
            "2,2024-03-06,B,450.00,void", "2,2024-03-06,B,200.00,void\n2,2024-03-06,B,300.00,void"})
    void aVoidInvoiceIsKnownByItsNumberAndCustomer(String row) throws IOException {
        assertThat(person.type(person.write("a.csv", STATUS + "1,2024-03-05,A,100.00,paid\n2,2024-03-06,B,500.00,paid\n"))).isZero();
        assertThat(person.type(person.write("b.csv", STATUS + row + "\n9,2024-04-05,A,1.00,paid\n"))).as(person.complained()).isZero();
        assertThat(person.said()).contains("March 2024 is now 500 less: 1 invoice voided").doesNotContain("still count");
        assertThat(person.sums()).containsExactly("A 101.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refunded", "draft", "pending"})
    void anInvoiceThatIsNoSaleAnyMoreIsTakenOut(String status) throws IOException {
        assertThat(person.type(person.write("a.csv", STATUS + "1,2024-03-05,A,100.00,paid\n2,2024-03-06,B,500.00,paid\n"))).isZero();
        var later = STATUS + "1,2024-03-05,A,100.00,paid\n2,2024-03-06,B,500.00," + status + "\n";
        assertThat(person.type(person.write("b.csv", later))).as(person.complained()).isZero();
        assertThat(person.said()).contains("March 2024 is now 500 less: 1 invoice no longer a sale");
        assertThat(person.sums()).containsExactly("A 100.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,2024-03-06,C,500.00,void   | 1 invoice that the file has as no sale still counts, 500.00 in all
            2,2025-03-06,B,500.00,void   | invoice 2 is 6 Mar 2024 B 500.00 in the store and 6 Mar 2025 B 500.00 in the file
            3,2024-03-07,B,30.00,void    | invoice 3 is B 70.00 in the store and B 30.00 in the file
            2,2024-03-06,B,-500.00,refunded | invoice 2 is B 500.00 in the store and B -500.00 in the file
            2,2024-03-06,B,500.00,quote  | invoice 2 is B 500.00 in the store and B 500.00 in the file
            """)
    void anInvoiceThatMayBeAnotherStaysAndThatIsSaid(String row, String words) throws IOException {
        assertThat(person.type(person.write("a.csv", STATUS + "2,2024-03-06,B,500.00,paid\n3,2024-03-07,B,40.00,paid\n"
                + "3,2024-03-07,B,30.00,paid\n"))).isZero();
        assertThat(person.type(person.write("b.csv", STATUS + "9,2024-04-05,A,1.00,paid\n" + row + "\n"), "--status", "refunded=leave-out"))
                .as(person.complained()).isZero();
        assertThat(person.said()).contains(words).doesNotContain("less");
        assertThat(person.sums()).containsExactly("A 1.00", "B 570.00");
    }

    @Test
    void aPaymentOrAnInvoiceThatIsMissingTakesNothingOut() throws IOException {
        var header = "invoice,date,customer,net,type\n";
        assertThat(person.type(person.write("a.csv", header + "1,2024-03-05,A,100.00,invoice\n2,2024-03-06,B,500.00,invoice\n"))).isZero();
        assertThat(person.type(person.write("b.csv", header + "2,2024-03-06,B,500.00,payment\n3,2024-03-06,A,1.00,invoice\n")))
                .as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("A 101.00", "B 500.00");
        assertThat(person.type(person.write("c.csv", header + "2,2024-03-06,B,500.00,heard of\n4,2024-04-06,A,1.00,invoice\n"), "--status",
                "heard of=leave-out")).as(person.complained()).isZero();
        assertThat(person.said()).contains("invoice 2 is B 500.00 in the store and B 500.00 in the file");
        assertThat(person.sums()).containsExactly("A 102.00", "B 500.00");
    }

    @Test
    void aLineThatIsCancelledGoesAloneAndAnInvoiceInPartsStays() throws IOException {
        assertThat(person.type(person.write("a.csv", STATUS + "1,2024-03-05,A,100.00,paid\n1,2024-03-05,A,50.00,paid\n"))).isZero();
        assertThat(person.type(person.write("b.csv", STATUS + "1,2024-03-05,A,100.00,paid\n1,2024-03-05,A,50.00,void\n"))).isZero();
        assertThat(person.said()).contains("March 2024 is now 50 less: 1 invoice changed");
        assertThat(person.sums()).containsExactly("A 100.00");
        assertThat(person.type(person.write("c.csv", STATUS + "1,2024-03-05,A,20.00,void\n9,2024-04-05,A,1.00,paid\n"), "--same-number",
                "add"))
                .as(person.complained()).isZero();
        assertThat(person.said()).contains("invoice 1 is A 100.00 in the store and A 20.00 in the file");
        assertThat(person.sums()).containsExactly("A 101.00");
    }

    @Test
    void aLaterVersionReplacesAndWhatChangedIsSaid() throws IOException {
        assertThat(
                person.type(person.write("a.csv", LINES + "1,2024-03-05,A,P1,100.00\n2,2024-03-05,B,P1,500.00\n9,2024-05-05,B,P1,1.00\n")))
                .isZero();
        assertThat(person.type(person.write("b.csv", LINES + "2,2024-03-05,B,P1,50.00\n1,2024-03-05,A,P1,100.00\n"))).isZero();
        assertThat(person.said()).contains("1 invoice changed: invoice 2 was B 500.00 and is B 50.00 now",
                "March 2024 is now 450 less: 1 invoice changed");
        assertThat(person.sums()).containsExactly("A 100.00", "B 51.00");
    }

    @Test
    void aCorrectedCustomerOrDateIsALaterVersion() throws IOException {
        assertThat(person.type(person.write("a.csv", HEADER + "1,2024-12-31,A,100.00\n2,2024-03-05,B,500.00\n"))).isZero();
        assertThat(person.type(person.write("b.csv", HEADER + "1,2025-01-02,A,100.00\n2,2024-03-05,C,500.00\n"))).isZero();
        assertThat(person.said()).contains("invoice 1 was 31 Dec 2024 A 100.00 and is 2 Jan 2025 A 100.00 now",
                "invoice 2 was B 500.00 and is C 500.00 now");
        assertThat(person.sums()).containsExactly("A 100.00", "C 500.00");
    }

    @Test
    void anInvoiceOfSeveralSalespersonsIsSaidWithWhomItCountsForAndItsSum() throws IOException {
        var header = "Invoice,Date,Customer,Salesperson,Net\n";
        assertThat(person.type(person.write("sellers.csv", header + "1,2025-01-05,A,Sam,100.00\n2,2025-01-06,B,Lea,20.00\n"
                + "1,2025-01-05,A,Lea,50.00\n1,2025-01-05,A,Tim,7.00\n3,2025-01-07,B,,5.00\n3,2025-01-07,B,Lea,4.00\n"))).isZero();
        assertThat(person.said()).contains("1 invoice names several salespersons, 157.00 in all; each is counted for the one named first:"
                + " invoice 1 for Sam, not for Lea");
        assertThat(person.rows("select o.name || ' ' || i.number from invoice i join owner o on o.id = i.owner_id order by i.number"))
                .containsExactly("Sam 1", "Lea 2", "Lea 3");
        assertThat(person.type(person.write("owners.csv", header.replace("Salesperson", "Account Owner")
                + "11,2025-01-05,A,Sam,100.00\n11,2025-01-05,A,Lea,50.00\n"))).isZero();
        assertThat(person.said()).doesNotContain("several salespersons");
    }

    @Test
    void furtherLinesOfAnInvoiceAreAskedAbout() throws IOException {
        var part1 = person.write("part1.csv", LINES + "1,2024-01-05,A,P1,100.00\n2,2024-02-05,B,P1,200.00\n2,2024-02-05,B,P2,300.00\n");
        var part2 = person.write("part2.csv", LINES + "2,2024-02-05,B,P3,50.00\n3,2024-03-05,C,P1,30.00\n");
        assertThat(person.type(part1)).isZero();
        assertThat(person.type(part2)).isEqualTo(1);
        assertThat(person.complained()).contains("part2.csv has 1 invoice number that the store has already",
                "2 was B, 5 Feb 2024, 500.00 and is B, 5 Feb 2024, 50.00, with other lines", "--same-number add");
        assertThat(person.sums()).containsExactly("A 100.00", "B 500.00");
        assertThat(person.type(part2, "--same-number", "add")).isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "B 550.00", "C 30.00");
        assertThat(person.type(part2, "--same-number", "add")).as("again").isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "B 550.00", "C 30.00");
        assertThat(person.type(part2, "--same-number", "replace")).isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "B 50.00", "C 30.00");
    }

    @Test
    void furtherLinesWithoutProductsAreAskedAboutToo() throws IOException {
        assertThat(person.type(person.write("a.csv", HEADER + "2,2024-02-05,B,200.00\n2,2024-02-05,B,300.00\n"))).isZero();
        assertThat(person.type(person.write("b.csv", HEADER + "2,2024-02-05,B,50.00\n"))).isEqualTo(1);
        assertThat(person.sums()).containsExactly("B 500.00");
    }

    @Test
    void theSameNumberOnAnotherDayOfTheYearIsAskedAbout() throws IOException {
        var first = person.write("a.csv", HEADER + "10,2024-02-01,A,100.00\n");
        var second = person.write("b.csv", HEADER + "10,2024-04-05,D,70.00\n");
        assertThat(person.type(first)).isZero();
        assertThat(person.type(second)).isEqualTo(1);
        assertThat(person.complained()).contains("--same-number separate");
        assertThat(person.type(second, "--same-number", "separate")).isZero();
        assertThat(person.type(second, "--same-number", "separate")).isZero();
        assertThat(person.type(first, "--same-number", "separate")).isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "D 70.00");
    }

    @Test
    void aPartOfAnExportAgainChangesNothingElse() throws IOException {
        var march = "1,2024-03-05,A,100.00\n2,2024-03-06,B,200.00\n";
        assertThat(person.type(person.write("q1.csv", HEADER + "0,2024-02-05,A,1.00\n" + march))).isZero();
        assertThat(person.type(person.write("q2.csv", HEADER + march + "3,2024-04-05,A,7.00\n"))).isZero();
        assertThat(person.said()).doesNotContain("changed").doesNotContain(" is now ");
        assertThat(person.sums()).containsExactly("A 108.00", "B 200.00");
    }

    @Test
    void theSameSalesUnderAHeaderThatIsNotKnownAreNotCountedTwice() throws IOException {
        var known = person.write("h1a.csv", HEADER + "I1,2025-01-31,C1,10\nI2,2025-02-01,C1,20\n");
        var unknown = person.write("h1b.csv", "Date,Customer,Net\n2025-01-31,C1,10\n2025-02-01,C1,20\n");
        assertThat(person.type(known)).isZero();
        assertThat(person.type(unknown)).isEqualTo(1);
        assertThat(person.complained())
                .contains("h1b.csv: 2 rows of 2 are in the store already, under invoice numbers, and would count twice");
        assertThat(person.sums()).containsExactly("C1 30.00");
        assertThat(person.type(unknown, "--source", "shop")).isZero();
        assertThat(person.sums()).containsExactly("C1 60.00");
    }

    @Test
    void theSameSalesWithNumbersAfterThoseWithoutAreNotCountedTwice() throws IOException {
        assertThat(person.type(person.write("b.csv", "Date,Customer,Net\n2025-01-31,C1,10\n2025-02-01,C1,20\n"))).isZero();
        assertThat(person.said()).contains("No column has invoice numbers: each row is an order of its own");
        assertThat(person.type(person.write("a.csv", HEADER + "I1,2025-01-31,C1,10\nI2,2025-02-01,C1,20\n"))).isEqualTo(1);
        assertThat(person.complained()).contains("without invoice numbers, and would count twice");
    }

    @Test
    void anInvoiceOfTwoChannelsIsAConflictAndOneThatNamesItOnceIsNot() throws IOException {
        var header = "Invoice,Date,Customer,Net,Channel\n";
        assertThat(person.type(
                person.write("a.csv", header + "I1,2025-01-02,C1,10.00,web\nI1,2025-01-02,C1,10.00,shop\nI2,2025-01-03,C2,5.00,shop\n"),
                "--max-rejects", "50%")).isZero();
        assertThat(person.said()).contains("1 conflicting invoice");
        assertThat(person.sums()).containsExactly("C1 10.00", "C2 5.00");
        assertThat(person
                .type(person.write("b.csv", header + "I3,2025-01-02,C3,10.00,\nI3,2025-01-02,C3,10.00,fair\nI3,2025-01-02,C3,10.00,\n")))
                .isZero();
        assertThat(person.sums()).contains("C3 30.00");
        assertThat(person.rows("select n.name from invoice i join channel n on n.id = i.channel_id where i.number = 'I3'"))
                .containsExactly("fair");
    }
}
