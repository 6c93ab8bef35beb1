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

/// Files of which the whole must be read to see that something is the matter: nothing of them is stored, and it is said.
final class DoubtfulFilesTest {

    private static final String HEADER = "Invoice,Date,Customer,Net\n";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void datesThatTurnLateInTheFileAreAskedAbout() throws IOException {
        var early = rows(1, 1_500, i -> "%02d/%02d/2025".formatted(i % 28 + 1, i % 12 + 1));
        var late = "J1,03/04/2025,A,1.00\nJ2,01/13/2025,A,1.00\n";
        var file = person.write("latemix.csv", HEADER + early + late);
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains(
                "latemix.csv: the dates in column \"Date\" change their order: most are d/M/yyyy, but in 1 row",
                "row 1503: \"01/13/2025\"", "--date-format d/M/yyyy");
        assertThat(person.sums()).isEmpty();
        assertThat(person.type(file, "--date-format", "d/M/yyyy")).isZero();
        assertThat(person.said()).contains("1 row is rejected");
    }

    @Test
    void daysFarAheadAreAskedAboutAndNearOnesSaid() throws IOException {
        var file = person.write("future.csv", HEADER + "1,2025-03-01,A,1.00\n2,2199-03-01,A,1.00\n");
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains("future.csv: 1 row is dated after today, the last on 1 Mar 2199", "--any-date");
        assertThat(person.type(file, "--dry-run")).isEqualTo(1);
        assertThat(person.sums()).isEmpty();
        assertThat(person.type(file, "--any-date")).isZero();
        assertThat(person.type(person.write("soon.csv", HEADER + "3,2026-01-20,A,1.00\n"))).isZero();
        assertThat(person.said()).contains("1 row is dated after today and will count when the day has come");
    }

    @Test
    void daysLongPastAreAskedAbout() throws IOException {
        assertThat(person.type(person.write("old.csv", HEADER + "1,2025-03-01,A,1.00\n2,1900-01-01,A,1.00\n"))).isEqualTo(1);
        assertThat(person.complained()).contains("old.csv: 1 row is dated before 1980, the first on 1 Jan 1900");
    }

    @Test
    void amountsTooLargeToBeSummedAreRefused() throws IOException {
        assertThat(person
                .type(person.write("overflow.csv", HEADER + "1,2026-01-15,A,90071992547409.93\n2,2026-01-16,B,92233720368547758.08\n")))
                .isEqualTo(1);
        assertThat(person.complained()).contains("2 amount too large");
        var many = rows(1, 1_100, i -> "2025-01-01").replace(",1.00", ",90000000000000.00");
        assertThat(person.type(person.write("sum.csv", HEADER + many))).isEqualTo(1);
        assertThat(person.complained()).contains("sum.csv was refused and nothing of it was stored", "their sum cannot be computed");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void moreChannelsThanCanBeToldApartAreRefusedBeforeAnythingIsStored() throws IOException {
        var rows = IntStream.range(0, 400).mapToObj(i -> "I" + i + ",2025-01-01,C" + i % 5 + ",10.00,CH" + i + "\n")
                .collect(Collectors.joining());
        var file = person.write("chan.csv", "Invoice,Date,Customer,Net,Channel\n" + rows);
        assertThat(person.type(file, "--map", "channel=Channel")).isEqualTo(1);
        assertThat(person.complained()).contains("chan.csv was refused and nothing of it was stored", "400 sales channels",
                "--map channel=-");
        assertThat(person.sums()).isEmpty();
        assertThat(person.type(file, "--map", "channel=-")).isZero();
    }

    private static String rows(int from, int to, IntFunction<String> day) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "I" + i + "," + day.apply(i) + ",A,1.00\n").collect(Collectors.joining());
    }
}
