package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.ingest.rates.EcbRates;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Real files, read without an option, against the figures published with them. They lie beside the project
/// (`../shared/data`, or where `CLIENTELE_DATA` says); where they are absent the tests say so.
final class RealFilesTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Map<String, Long> netByCustomer = new HashMap<>();

    @Test
    void onlineRetail() {
        var intake = read("online-retail/online_retail.csv.gz", RateTable.empty(), this::addNet);
        assertThat(intake.rows()).isEqualTo(541_909);
        assertThat(intake.kept()).isEqualTo(541_909);
        assertThat(intake.net()).isEqualTo(974_774_793);
        assertThat(intake.notes().count(NoteKind.UNASSIGNED)).isEqualTo(135_080);
        assertThat(intake.notes().count(NoteKind.NO_PRODUCT_NAME)).isEqualTo(1_454);
        assertThat(intake.notes().count(NoteKind.TWO_COUNTRIES)).isEqualTo(8);
        assertThat(netByCustomer).hasSize(4_372).containsEntry("14646", 27_948_902L).containsEntry("18102", 25_643_849L)
                .containsEntry("17450", 18_748_217L).containsEntry("14911", 13_257_262L).containsEntry("12415", 12_372_545L);
    }

    @Test
    void adventureWorks() {
        var customers = new TreeSet<String>();
        var intake = read("adventureworks/reseller_FactResellerSales.csv", RateTable.empty(),
                salesRecord -> salesRecord.customer().ifPresent(party -> customers.add(party.id())));
        assertThat(intake.kept()).isEqualTo(57_851);
        assertThat(intake.net()).isEqualTo(7_754_857_020L);
        assertThat(intake.notes().count(NoteKind.NO_COST)).isEqualTo(76);
        assertThat(customers).hasSize(632);
        assertThat(intake.lastDay()).contains(LocalDate.of(2020, 5, 31));
    }

    @Test
    void cdnow() {
        var intake = read("cdnow/CDNOW_master.txt", RateTable.empty(), this::addNet);
        assertThat(intake.kept()).isEqualTo(69_659);
        assertThat(intake.net()).isEqualTo(250_031_563);
        assertThat(intake.notes().count(NoteKind.ZERO)).isEqualTo(80);
        assertThat(netByCustomer).hasSize(23_570).containsEntry("07592", 1_399_093L).containsEntry("14048", 897_633L);
    }

    /// 743,090 cents: each payment divided by the rate of its day in Berlin and rounded half up.
    @Test
    void paymentsInThreeCurrencies() {
        var rates = EcbRates.read(data("ecb/eurofxref-hist.csv.gz"));
        assertThat(rates.byCurrency()).hasSize(41);
        assertThat(rates.rate("EUR", "USD", LocalDate.of(1999, 1, 4))).contains(1.1789);
        var intake = read("stripe/payments_export_subset.csv", rates, this::addNet);
        assertThat(intake.kept()).isEqualTo(622);
        assertThat(intake.net()).isEqualTo(743_090);
        assertThat(intake.notes().count(NoteKind.UNASSIGNED)).isEqualTo(15);
    }

    private void addNet(SalesRecord salesRecord) {
        salesRecord.customer().ifPresent(party -> netByCustomer.merge(party.id(), salesRecord.net(), Long::sum));
    }

    private static Intake read(String name, RateTable rates, Consumer<SalesRecord> records) {
        var file = CsvFile.open(data(name), ImportOptions.none(), RecordLines.BERLIN, RecordLines.TODAY);
        var intake = new Intake(new ProblemLog(problem -> {}));
        file.read(new RowConverter(file.layout().layout(), new CurrencyConversion(EURO, Optional.of(EURO), rates), intake, records));
        assertThat(intake.problems().count()).isZero();
        return intake;
    }

    private static Path data(String name) {
        var folder = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data"));
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            System.out.println("NOT TESTED: " + file + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        return file;
    }
}
