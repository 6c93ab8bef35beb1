package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person said of a file is kept for the next one with the same columns.
final class SavedProfilesTest {

    private static final String MAY = """
            Beleg;Tag;Wer;Wert;Lage
            1;13.05.2025;Ann;100,00;erl
            2;14.05.2025;Bob;50,00;weg
            """;
    private static final String JUNE = """
            Beleg;Tag;Wer;Wert;Lage
            3;13/06/2025;Ann;10,00;erl
            4;14/06/2025;Bob;20,00;weg
            """;

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void answersHoldForTheNextFileOfTheSameColumns() throws IOException {
        assertThat(person.type(person.write("june.csv", JUNE))).isEqualTo(1);
        assertThat(person.type(person.write("may.csv", MAY), "--map", "customer=Wer,net=4,date=Tag,invoice=Beleg,status=Lage",
                "--status", "erl=count,weg=leave-out", "--currency", "CHF", "--save-profile", "Kasse")).as(person.complained()).isZero();
        assertThat(person.said()).contains("Saved in").contains("Kasse.yaml");

        assertThat(person.type(person.write("june.csv", JUNE))).as(person.complained()).isZero();
        assertThat(person.said()).contains("Read as Kasse");
        assertThat(person.sums()).containsExactly("Ann 110.00");
        assertThat(person.rows("select distinct currency from invoice")).containsExactly("CHF");
    }

    @Test
    void columnsAreKnownByNameWhereverTheyStand() throws IOException {
        person.type(person.write("may.csv", MAY), "--map", "customer=3,net=4,date=2,invoice=1,status=-", "--save-profile", "Kasse");
        assertThat(person.type(person.write("june.csv", """
            Wert;Wer;Lage;Tag;Beleg
            10,00;Cid;erl;13.06.2025;5
            """))).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 50.00", "Cid 10.00");
    }

    @Test
    void otherColumnsAreNoneOfTheProfiles() throws IOException {
        person.type(person.write("may.csv", MAY), "--map", "customer=Wer,net=Wert,date=Tag,status=-", "--save-profile", "Kasse");
        assertThat(person.type(person.write("other.csv", "Invoice,Date,Customer,Net\n9,2025-06-13,Cid,10.00\n"))).isZero();
        assertThat(person.said()).doesNotContain("Kasse");
    }

    @Test
    void whatIsSaidLaterIsAddedToWhatWasSaved() throws IOException {
        person.type(person.write("may.csv", MAY), "--map", "customer=Wer,net=Wert,date=Tag,invoice=Beleg,status=Lage",
                "--status", "erl=count,weg=leave-out", "--save-profile", "Kasse");
        person.type(person.write("june.csv", JUNE), "--date-format", "d/M/yyyy", "--save-profile", "Kasse");
        assertThat(Files.readString(folder.resolve("import/Kasse.yaml"))).contains("d/M/yyyy").contains("\"weg\": \"leave-out\"")
                .contains("net: \"Wert\"");
    }

    @Test
    void nothingSaidIsNothingToSave() throws IOException {
        assertThat(person.type(person.write("plain.csv", "Invoice,Date,Customer,Net\n9,2025-06-13,Cid,10.00\n"), "--save-profile", "x"))
                .isEqualTo(1);
        assertThat(person.complained()).contains("--save-profile keeps what you say");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void aProfileThatCannotBeReadIsNamedWithItsFault() throws IOException {
        Files.createDirectories(folder.resolve("import"));
        Files.writeString(folder.resolve("import/bad.yaml"), "title: x\nheader: [a]\n");
        assertThat(person.type(person.write("plain.csv", "Invoice,Date,Customer,Net\n9,2025-06-13,Cid,10.00\n"))).isEqualTo(1);
        assertThat(person.complained()).contains("bad.yaml").contains("a profile has no \"header\"");
    }

    @Test
    void twoThatFitAlikeAreAskedAbout() throws IOException {
        person.type(person.write("may.csv", MAY), "--map", "customer=Wer,net=Wert,date=Tag,status=-", "--save-profile", "one");
        Files.copy(folder.resolve("import/one.yaml"), folder.resolve("import/two.yaml"));
        assertThat(person.type(person.write("may.csv", MAY))).isEqualTo(1);
        assertThat(person.complained()).contains("both fit its columns");
    }
}
