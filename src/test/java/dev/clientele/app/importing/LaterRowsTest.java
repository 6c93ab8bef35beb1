package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Columns are told by a file's first rows; where rows far behind them say otherwise, nothing is stored and it is asked about.
final class LaterRowsTest {

    private static final int EARLY = 12_000;

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void aCurrencyThatOneLateRowNamesIsAskedAbout() throws IOException {
        var file = person.write("late.csv", "Invoice,Date,Customer,Net,Currency\n"
                + rows(EARLY, i -> "2025-01-01,C%d,10.00,".formatted(i % 70)) + "J1,2025-02-01,C1,10.00,USD\n"
                + "J2,2025-02-01,C1,10.00,\n");
        assertThat(person.type(file, "--currency", "EUR")).isEqualTo(1);
        assertThat(person.complained()).contains("late.csv: the currency cannot be told",
                "By the first rows it is none of the columns, by rows further down \"Currency\"",
                "--map currency=- or --map currency=\"Currency\"");
        assertThat(person.type(file, "--currency", "EUR", "--dry-run")).isEqualTo(1);
        assertThat(person.sums()).isEmpty();
        assertThat(person.type(file, "--currency", "EUR", "--map", "currency=-")).isZero();
    }

    @Test
    void aStatusThatBeginsLateIsAskedAbout() throws IOException {
        var file = person.write("late.csv", "Invoice,Date,Customer,Net,Status\n"
                + rows(EARLY, i -> "2025-01-01,C%d,10.00,".formatted(i % 70)) + "J1,2025-02-01,C1,10.00,cancelled\n");
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains("late.csv: the status cannot be told");
        assertThat(person.type(file, "--map", "status=Status")).isZero();
        assertThat(person.rows("select count(*) from line")).containsExactly("12000");
    }

    @Test
    void aTotalThatTakesUpTaxLaterIsAskedAbout() throws IOException {
        var file = person.write("late.csv", "Invoice,Date,Customer,Quantity,Price,Line Total,Tax\n"
                + rows(EARLY, i -> "2025-01-01,C%d,2,%d.00,%d.00,0.00".formatted(i % 70, i % 9 + 1, 2 * (i % 9 + 1)))
                + rows(EARLY, i -> "2025-02-01,C%d,2,50.00,120.00,20.00".formatted(i % 70)).replace("I", "J"));
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains("late.csv: ", "--map ");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void rowsThatGoOnAsTheyBeganAreNoQuestion() throws IOException {
        var file = person.write("long.csv", "Invoice,Date,Customer,Net,Remark\n"
                + rows(3 * EARLY, i -> "2025-01-01,C%d,10.00,%s".formatted(i % 70, i == 30_000 ? "by telephone" : "")));
        assertThat(person.type(file)).isZero();
        assertThat(person.rows("select count(*) from line")).containsExactly("36000");
    }

    private static String rows(int count, IntFunction<String> rest) {
        return IntStream.range(0, count).mapToObj(i -> "I" + i + "," + rest.apply(i) + "\n").collect(Collectors.joining());
    }
}
