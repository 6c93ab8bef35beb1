package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The files that were made to break an import, each typed as a person would. They lie beside the project (`../shared/data`, or where
/// `CLIENTELE_DATA` says); where they are absent the tests say so.
final class AttackFolderTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder, Instant.parse("2026-06-01T12:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedWithTheReasonAndNothingIsStored(String name, List<String> asked) {
        assertThat(type(name)).isEqualTo(1);
        assertThat(person.complained()).contains(asked);
        assertThat(person.sums()).isEmpty();
    }

    static Stream<Arguments> isRefusedWithTheReasonAndNothingIsStored() {
        return Stream.of(
                arguments("nulcountry.csv", List.of("row 3: found a zero", "export it again")),
                arguments("nulbom.csv", List.of("row 52: found a zero")),
                arguments("chan.csv", List.of("400 sales channels", "--map channel=-")),
                arguments("confchan.csv", List.of("conflicting invoice", "row 3")),
                arguments("future.csv", List.of("1 row is dated after today, the last on 1 Mar 2199", "--any-date")),
                arguments("latemix.csv", List.of("change their order", "--date-format d/M/yyyy")),
                arguments("overflow.csv", List.of("3 amount too large")));
    }

    @Test
    void allMembersOfACompressedFileAreRead() {
        assertThat(type("gzpad.csv.gz")).isZero();
        assertThat(person.sums()).isEqualTo(IntStream.range(0, 5).mapToObj(customer -> "C" + customer + " 200.00").toList());
        person.assertAnswered();
    }

    @Test
    void aByteOrderMarkThatIsWrongMergesNobody() {
        assertThat(type("badutf_bom.csv")).isZero();
        assertThat(person.sums()).containsExactly("M\u00e4ller 200.00", "M\u00fcller 200.00");
        person.assertAnswered();
    }

    @Test
    void theSameInvoicesUnderAHeaderThatIsNotKnownAreNotCountedTwice() {
        assertThat(type("h1a.csv")).isZero();
        assertThat(type("h1b.csv")).isEqualTo(1);
        assertThat(person.complained()).contains("2 rows of 2 are in the store already, under invoice numbers", "--map invoice=COLUMN");
        assertThat(person.sums()).containsExactly("C1 30.00");
        person.assertAnswered();
    }

    private int type(String name) {
        return person.type(SharedFiles.path("attack", name));
    }
}
