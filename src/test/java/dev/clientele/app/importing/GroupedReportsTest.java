package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reports whose rows stand in groups below a heading, with a sum that closes each.
final class GroupedReportsTest {

    private static final String BY_CUSTOMER = """
            Sales by Customer Detail,,,,,,
            Hartwell Bikes Ltd,,,,,,
            "January - December, 2024",,,,,,
            ,,,,,,
            ,Date,Transaction Type,Num,Product/Service,Qty,Amount
            Acme Corp,,,,,,
            ,01/14/2024,Invoice,1001,Bike,2.00,100.00
            ,02/14/2024,Invoice,1004,Bell,1.00,20.00
            Total for Acme Corp,,,,,3.00,$120.00
            Bolt Inc,,,,,,
            ,02/15/2024,Invoice,1002,Bike,1.00,50.00
            ,02/20/2024,Credit Memo,1003,Bike,-0.40,-20.00
            Total for Bolt Inc,,,,,0.60,$30.00
            TOTAL,,,,,3.60,$150.00
            ,,,,,,
            "Thursday, Jan 02, 2025 10:11:12 AM GMT-8 - Accrual Basis",,,,,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadWithTheirHeadings(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
    }

    static Stream<Arguments> areReadWithTheirHeadings() {
        return Stream.of(
                arguments("QuickBooks Online", BY_CUSTOMER, List.of("Acme Corp 120.00", "Bolt Inc 30.00")),
                arguments("QuickBooks Desktop, where rows name the customer, too", """
                "","Type","Date","Num","Memo","Name","Item","Qty","Sales Price","Amount","Balance"
                "Acme Corp","","","","","","","","","",""
                "","Invoice","01/14/2024","1001","Bike blue","Acme Corp","Bike","2","50.00","100.00","100.00"
                "","Invoice","02/14/2024","1004","Bell","Acme Corp","Bell","1","20.00","20.00","120.00"
                "Total Acme Corp","","","","","","","3","","120.00","120.00"
                "Bolt Inc","","","","","","","","","",""
                "","Invoice","02/15/2024","1002","Bike","Bolt Inc","Bike","1","50.00","50.00","50.00"
                "Total Bolt Inc","","","","","","","1","","50.00","50.00"
                "TOTAL","","","","","","","4","","170.00","170.00"
                """, List.of("Acme Corp 120.00", "Bolt Inc 50.00")),
                arguments("a group within another", """
                Sales by Customer Detail,,,,
                ,,,,
                ,Date,Num,Product/Service,Amount
                Acme Corp,,,,
                Acme Corp:North,,,,
                ,01/14/2024,1001,Bike,100.00
                Total for Acme Corp:North,,,,$100.00
                ,02/14/2024,1004,Bell,20.00
                Total for Acme Corp,,,,$120.00
                Bolt Inc,,,,
                ,02/15/2024,1002,Bike,50.00
                Total for Bolt Inc,,,,$50.00
                TOTAL,,,,$170.00
                """, List.of("Acme Corp 20.00", "Acme Corp:North 100.00", "Bolt Inc 50.00")),
                arguments("German, with the customers in the plural", """
                Umsätze nach Kunden;;;;
                ;;;;
                ;Rechnungsdatum;Rechnungsnr;Artikel;Netto
                Kronstahl GmbH;;;;
                ;14.01.2024;RE-1;Stahl;1.100,00
                ;15.01.2024;RE-2;Stahl;100,00
                Summe Kronstahl GmbH;;;;1.200,00
                Berg AG;;;;
                ;15.02.2024;RE-3;Stahl;50,00
                Summe Berg AG;;;;50,00
                Gesamtsumme;;;;1.250,00
                """, List.of("Berg AG 50.00", "Kronstahl GmbH 1200.00")));
    }

    /// Longer than the rows by which columns are told, with groups that go on behind them: 150 customers of 100 sales of 1.00 to 100.00.
    @Test
    void aLongReportIsReadToItsEnd() throws IOException {
        var report = new StringBuilder(BY_CUSTOMER.substring(0, BY_CUSTOMER.indexOf("Acme Corp")));
        for (var customer = 100; customer < 250; customer++) {
            report.append("Customer %d,,,,,,\n".formatted(customer));
            for (var sale = 1; sale <= 100; sale++) {
                report.append(",%02d/%02d/2024,Invoice,%d%03d,Bike %d,1.00,%d.00\n".formatted(1 + sale % 12, 1 + sale % 28, customer, sale,
                        sale % 20, sale));
            }
            report.append("Total for Customer %d,,,,,100.00,\"$5,050.00\"\n".formatted(customer));
        }
        var sums = IntStream.range(100, 250).mapToObj("Customer %d 5050.00"::formatted).toList();
        new ImportTranscript(folder).assertReads("long.csv", report.append("TOTAL,,,,,15000.00,\"$757,500.00\"\n").toString(), sums);
    }

    @Test
    void headingsAreSaid() throws IOException {
        var person = new ImportTranscript(folder);
        person.type(person.write("report.csv", BY_CUSTOMER));
        assertThat(person.said()).contains("headings of groups, which the rows below them bear");
    }

    @Test
    void aSumThatDoesNotFitIsAProblem() throws IOException {
        var person = new ImportTranscript(folder);
        assertThat(person.type(person.write("report.csv", BY_CUSTOMER.replace("$120.00", "$125.00")))).isEqualTo(1);
        assertThat(person.complained()).contains("Total for Acme Corp $125.00", "expected the sum of the rows above it");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void groupsOfNobodyKnowsWhatAreAskedAbout() throws IOException {
        new ImportTranscript(folder).assertAsks("no title", BY_CUSTOMER.substring(BY_CUSTOMER.indexOf(",Date")),
                "no column looks like the customer");
    }
}
