package dev.clientele.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The kernels against what was published, where the files are there: LaLonde (1986) in the sample of Dehejia & Wahba (1999), and
/// California's Proposition 99 (Abadie, Diamond & Hainmueller 2010).
final class PublishedExperimentsTest {

    private static List<String> lines(String file) throws IOException {
        var path = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data"), "causal", file);
        if (!Files.exists(path)) {
            System.out.println("NOT TESTED: " + path + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(path), path + " is absent");
        return Files.readAllLines(path);
    }

    private static double[] outcome(List<String[]> rows, int treat, int earnings, String group) {
        return rows.stream().filter(row -> row[treat].equals(group)).mapToDouble(row -> Double.parseDouble(row[earnings])).toArray();
    }

    @Test
    void trainingProgrammeAsItsExperimentFoundIt() throws IOException {
        var rows = lines("nsw_mixtape.csv").stream().skip(1).map(line -> line.split(",", -1)).toList();
        var treated = outcome(rows, 1, 10, "1");
        var control = outcome(rows, 1, 10, "0");
        assertThat(treated).hasSize(185);
        assertThat(control).hasSize(260);
        var found = MeanDifference.of(treated, control);
        assertThat(found.difference()).isCloseTo(1_794.343, within(0.001));
        assertThat(found.standardError()).isCloseTo(670.997, within(0.0005));
    }

    @Test
    void sameTraineesAgainstASurveyNaivelyAndWithAllCovariates() throws IOException {
        var rows = lines("lalonde.tab").stream().skip(1).map(line -> line.replace("\"", "").split(" ", -1)).toList();
        var naive = MeanDifference.of(outcome(rows, 1, 9, "1"), outcome(rows, 1, 9, "0"));
        assertThat(naive.difference()).isCloseTo(-635.026, within(0.0005));
        var columns = new ArrayList<double[]>();
        columns.add(rows.stream().mapToDouble(row -> 1).toArray());
        for (var column : List.of(1, 2, 3, 5, 6, 7, 8)) {
            columns.add(rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray());
        }
        for (var race : List.of("black", "hispan")) {
            columns.add(rows.stream().mapToDouble(row -> row[4].equals(race) ? 1 : 0).toArray());
        }
        var fit = LeastSquares.of(columns.toArray(double[][]::new), rows.stream().mapToDouble(row -> Double.parseDouble(row[9])).toArray());
        assertThat(fit.coefficients()[1]).isCloseTo(1_548.244, within(0.0005));
        assertThat(fit.standardErrors()[1]).isCloseTo(781.28, within(0.005));
    }

    /// The states' cigarette sales by year, California last.
    private static double[][] states() throws IOException {
        var states = new TreeMap<String, double[]>();
        for (var line : lines("california_prop99.csv").subList(1, 1210)) {
            var row = line.split(";", -1);
            states.computeIfAbsent((row[0].equals("California") ? "~" : "") + row[0], state -> new double[31])[Integer.parseInt(row[1])
                    - 1970] = Double.parseDouble(row[2]);
        }
        return states.values().toArray(double[][]::new);
    }

    @Test
    void proposition99ByDifferenceInDifferences() throws IOException {
        var states = states();
        assertThat(states).hasNumberOfRows(39);
        var changes = Arrays.stream(states).mapToDouble(sales -> Arrays.stream(sales, 19, 31).average().orElseThrow()
                - Arrays.stream(sales, 0, 19).average().orElseThrow()).toArray();
        var found = MeanDifference.of(new double[]{changes[38]}, Arrays.copyOf(changes, 38));
        assertThat(found.difference()).isCloseTo(-27.34911, within(0.000005));
    }

    @Test
    void proposition99BySyntheticControl() throws IOException {
        var states = states();
        var found = SyntheticControl.of(states[38], Arrays.copyOf(states, 38), 19);
        assertThat(found.effect()).isCloseTo(-19.6, within(0.2));
        assertThat(found.effect()).isCloseTo(-19.52, within(0.01));
        assertThat(Arrays.stream(found.weights()).sum()).isCloseTo(1, within(1e-9));
        assertThat(found.weights()).doesNotContain(Double.NaN);
        assertThat(Arrays.stream(found.weights()).min().orElseThrow()).isGreaterThanOrEqualTo(0);
        // No small shift of weight from one state to another makes the squares before 1989 less: it is the optimum.
        for (var giver = 0; giver < 38; giver++) {
            for (var taker = 0; taker < 38; taker++) {
                var weight = Math.min(1e-4, found.weights()[giver]);
                assertThat(squares(found, states, giver, taker, weight)).isGreaterThan(squares(found, states, 0, 0, 0) - 1e-4);
            }
        }
    }

    private static double squares(SyntheticControl found, double[][] states, int giver, int taker, double weight) {
        return IntStream.range(0, 19)
                .mapToDouble(year -> Math.pow(found.gaps()[year] - weight * (states[taker][year] - states[giver][year]), 2)).sum();
    }
}
