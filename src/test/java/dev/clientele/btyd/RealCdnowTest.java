package dev.clientele.btyd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.check.FitCurves;
import dev.clientele.btyd.check.RepeatPurchases;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.portfolio.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The real file of the CDNOW sample, where it is there, against the fixture.
final class RealCdnowTest {

    private static final int AS_OF = Math.toIntExact(LocalDate.of(1997, 9, 30).toEpochDay());
    private static final int FIRST = Math.toIntExact(LocalDate.of(1997, 1, 1).toEpochDay());

    /// @param zeroAs cents that a purchase of zero dollars is given, so that its day counts or not
    private static Selection sample(int zeroAs) throws IOException {
        var purchases = new Purchases(2357);
        for (var row : rows()) {
            var cents = Math.round(Double.parseDouble(row[4]) * 100);
            var day = Math.toIntExact(LocalDate.parse(row[2], DateTimeFormatter.BASIC_ISO_DATE).toEpochDay());
            purchases.add(Integer.parseInt(row[1]) - 1, day, cents == 0 ? zeroAs : cents);
        }
        return Selection.all(purchases.build());
    }

    private static List<String[]> rows() throws IOException {
        var file = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data")).resolve("cdnow/CDNOW_sample.txt");
        if (!Files.exists(file)) {
            System.out.println("NOT TESTED: " + file + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(file), file + " is absent");
        var rows = new ArrayList<String[]>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                rows.add(line.strip().split(" +", -1));
            }
        }
        return rows;
    }

    @Test
    void fixtureIsWhatTheFileHas() throws IOException {
        var selection = sample(1);
        var histories = Histories.of(selection, AS_OF);
        var cdnow = Cdnow.sample();
        var real = Histogram.of(histories);
        var fixture = Histogram.of(cdnow.histories());
        assertThat(real.frequency()).isEqualTo(fixture.frequency());
        assertThat(real.recency()).isEqualTo(fixture.recency());
        assertThat(real.age()).isEqualTo(fixture.age());
        assertThat(real.weight()).isEqualTo(fixture.weight());
        var later = RepeatPurchases.between(selection, histories, AS_OF, AS_OF + 273);
        assertThat(later).hasSize(2357);
        assertThat(Arrays.stream(later).sum()).isEqualTo(Arrays.stream(cdnow.later()).sum());
        assertThat(Arrays.stream(histories.spend()).sum()).isCloseTo(Arrays.stream(cdnow.histories().spend()).sum(),
                within(1e-6));
    }

    /// 8 customers of the sample have days of zero dollars alone; the published figures count them.
    @Test
    void daysOnWhichEverythingWasFreeCount() throws IOException {
        var histogram = Histogram.of(Histories.of(sample(0), AS_OF));
        assertThat(histogram.customers()).isEqualTo(2357);
        var fit = (Fit.Found<BgNbd>) BgNbd.fit(histogram);
        assertThat(fit.model().r()).isCloseTo(0.2426, within(0.00005));
        assertThat(fit.model().alpha()).isCloseTo(4.4136, within(0.00005));
    }

    @Test
    void trackingFollowsWhatHappened() throws IOException {
        var selection = sample(1);
        var histories = Histories.of(selection, AS_OF);
        var histogram = Histogram.of(histories);
        var model = ((Fit.Found<BgNbd>) BgNbd.fit(histogram)).model();
        var actual = RepeatPurchases.cumulative(selection, histories, FIRST, 78);
        var expected = FitCurves.cumulative(model, histogram, 78);
        assertThat(actual[77]).isEqualTo(4339);
        for (var week = 20; week < 78; week++) {
            assertThat(expected[week]).as("week %d", week).isCloseTo((double) actual[week], within(0.1 * actual[week]));
        }
    }
}
