package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Random sales written in random dialects, character sets, decimal marks and date formats are read back as they were, or
/// the file is refused as one that could be read in two ways: never read wrongly.
final class RoundTripTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final long SEED = Long.getLong("seed", 20_250_101L);

    @TempDir
    private Path folder;

    @RepeatedTest(300)
    void comesBackAsItWas(RepetitionInfo repetition) throws IOException {
        var seed = SEED + repetition.getCurrentRepetition();
        var random = new Random(seed);
        var style = RandomStyle.of(random);
        var sales = RandomSale.some(random, style);
        var file = folder.resolve("sales.csv");
        Files.write(file, style.write(sales));
        try {
            assertThat(read(file)).as("seed %d, %s", seed, style).isEqualTo(sales);
        } catch (ImportRefusal refusal) {
            if (!String.valueOf(refusal.getMessage()).contains("could be read in") || !style.isUnclear(sales)) {
                fail("seed %d, %s: %s".formatted(seed, style, refusal.getMessage()), refusal);
            }
        }
    }

    private static List<RandomSale> read(Path path) {
        var file = CsvFile.open(path, ImportOptions.none(), RecordLines.BERLIN, RecordLines.TODAY);
        var sales = new ArrayList<RandomSale>();
        var intake = new Intake(new ProblemLog(problem -> fail(problem.toString())));
        var conversion = new CurrencyConversion(EURO, Optional.of(EURO), RateTable.empty());
        file.read(new RowConverter(file.layout().layout(), conversion, intake, salesRecord -> sales.add(sale(salesRecord))));
        return sales;
    }

    private static RandomSale sale(SalesRecord salesRecord) {
        var name = salesRecord.customer().map(SalesRecord.Party::name).orElse("");
        return new RandomSale(salesRecord.document().number(), salesRecord.document().day(), name, salesRecord.original());
    }
}
