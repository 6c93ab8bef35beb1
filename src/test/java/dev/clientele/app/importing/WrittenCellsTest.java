package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ways in which programs write quotes, times and small numbers.
final class WrittenCellsTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void blanksAroundQuotesAreNoPartOfAName() throws IOException {
        assertThat(person.type(person.write("blank.csv", """
                Invoice;Date;Customer;Net
                1; 2024-01-15; "Acme GmbH"; 10.50
                2; 2024-01-15;"Acme GmbH" ; 20.50
                3; 2024-01-15;Acme GmbH; 30.50
                4; 2024-01-15;  "Say ""so""; Ltd"  ; 1.00
                """))).isZero();
        assertThat(person.sums()).containsExactly("Acme GmbH 61.50", "Say \"so\"; Ltd 1.00");
    }

    @Test
    void aBackslashBeforeAQuoteDoesNotEndTheCell() throws IOException {
        assertThat(person.type(person.write("mysql.csv", """
                "Invoice","Date","Customer","Net"
                "1","2024-01-15","Acme \\"Best\\", Ltd","10.50"
                "2","2024-01-15","Back\\\\slash","20.50"
                "3","2024-01-15","\\"Quoted\\"","1.00"
                """))).isZero();
        assertThat(person.sums()).containsExactly("\"Quoted\" 1.00", "Acme \"Best\", Ltd 10.50", "Back\\slash 20.50");
    }

    @Test
    void aBackslashIsOneWhereQuotesAreDoubled() throws IOException {
        assertThat(person.type(person.write("paths.csv", """
                Invoice,Date,Customer,Net
                1,2024-01-15,"C:\\Data\\",10.50
                2,2024-01-15,"Say ""so""\",1.00
                """))).isZero();
        assertThat(person.sums()).containsExactly("C:\\Data\\ 10.50", "Say \"so\" 1.00");
    }

    @Test
    void twentyFourOClockIsTheMidnightAtTheEndOfTheDay() throws IOException {
        assertThat(person.type(person.write("24h.csv", """
                Invoice,Date,Customer,Net
                1,2024-01-31T24:00:00Z,A,1.00
                2,2024-01-31T00:00:00Z,A,1.00
                3,2024-02-29T24:00:00+01:00,A,1.00
                """))).isZero();
        assertThat(person.rows("select date(day * 86400, 'unixepoch') from invoice order by number")).containsExactly("2024-02-01",
                "2024-01-31", "2024-03-01");
    }

    @Test
    void theRestOfAComputationIsNothing() throws IOException {
        assertThat(person.type(person.write("rest.csv", """
                Invoice,Date,Customer,Net
                1,2024-01-31,A,4.4e-16
                2,2024-01-31,A,-4.440892098500626e-16
                3,2024-01-31,A,1.2E-300
                4,2024-01-31,A,2.00000000000000000044
                5,2024-01-31,A,1.5e2
                """))).isZero();
        assertThat(person.sums()).containsExactly("A 152.00");
    }
}
