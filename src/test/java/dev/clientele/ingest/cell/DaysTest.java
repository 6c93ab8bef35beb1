package dev.clientele.ingest.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yyyy-MM-dd       | 2025-01-31                    | 2025-01-31
            yyyy-MM-dd       | 2025-01-31 23:59:59           | 2025-01-31
            yyyy-MM-dd       | 2025-01-31T23:59              | 2025-01-31
            yyyy-MM-dd       | 2025-01-31T22:59:59Z          | 2025-01-31
            yyyy-MM-dd       | 2025-01-31T23:00:00Z          | 2025-02-01
            yyyy-MM-dd       | 2025-07-31T21:59:59.999+00:00 | 2025-07-31
            yyyy-MM-dd       | 2025-07-31T22:00:00+0000      | 2025-08-01
            yyyy-MM-dd       | 2025-03-30T23:30:00Z          | 2025-03-31
            yyyy-MM-dd       | 2025-02-01T05:00:00+09:00     | 2025-01-31
            M/d/yyyy         | 12/1/2010 8:26                | 2010-12-01
            M/d/yyyy         | 12/31/2010 11:59:00 PM        | 2010-12-31
            d.M.yy           | 5.6.69                        | 2069-06-05
            d.M.yy           | 5.6.70                        | 1970-06-05
            yyyyMMdd         | 19970101                      | 1997-01-01
            ddMMyyyy         | 31122024                      | 2024-12-31
            d MMM yyyy       | 3 März 2024                   | 2024-03-03
            d-MMM-yy         | 29-feb-24                     | 2024-02-29
            MMM d, yyyy      | Sept. 9, 2024                 | 2024-09-09
            d MMM yyyy       | 1 août 2024                   | 2024-08-01
            dd/MM/yyyy HH:mm | 31/12/2024 10:00              | 2024-12-31
            """)
    void readsDays(String pattern, String text, LocalDate expected) {
        var parser = new DayParser(DayFormat.of(pattern), BERLIN, Optional.empty());
        assertThat(parser.parse(text.toCharArray(), 0, text.length())).isEqualTo((int) expected.toEpochDay());
    }

    @Test
    void movesTimesOfAnotherZone() {
        var parser = new DayParser(DayFormat.of("yyyy-MM-dd"), BERLIN, Optional.of(ZoneOffset.UTC));
        var late = "2025-07-31 22:30".toCharArray();
        assertThat(parser.parse(late, 0, late.length)).isEqualTo((int) LocalDate.of(2025, 8, 1).toEpochDay());
    }

    @Test
    void refusesWhatIsNoSuchDay() {
        var parser = new DayParser(DayFormat.of("d/M/yyyy"), BERLIN, Optional.empty());
        Stream.of("", "31/2/2025", "1/13/2025", "0/1/2025", "1.1.2025", "1/1/25", "1/1/20255", "1/1/2025x", "1/1/2025 25:00", "2025-01-01")
                .forEach(text -> assertThat(parser.parse(text.toCharArray(), 0, text.length())).as(text).isEqualTo(DayParser.NO_DAY));
        assertThatThrownBy(() -> DayFormat.of("d.M")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayFormat.of("M/M/yyyy")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-02 2025-11-30      | yyyy-MM-dd
            20250102                   | yyyyMMdd
            13.02.2025 01.02.2025      | d.M.yyyy
            02/13/2025 01/02/2025      | M/d/yyyy
            31/12/24 01/02/25          | d/M/yy
            25/12/31 24/01/02          | yy/M/d
            1-Jan-2024                 | d-MMM-yyyy
            01/02/2025                 | d/M/yyyy M/d/yyyy
            13/02/2025 02/13/2025      | d/M/yyyy M/d/yyyy
            x y z                      | ''
            2025-01-02 n.a. 2025-02-02 | yyyy-MM-dd
            """)
    void findsTheFormatOrAllThatFit(String cells, String expected) {
        var evidence = new DayEvidence(LocalDate.of(2026, 1, 1));
        Stream.of(cells.split(" ")).forEach(cell -> evidence.add(cell.toCharArray(), 0, cell.length()));
        assertThat(evidence.formats().stream().map(DayFormat::pattern).toList())
                .isEqualTo(Stream.of(expected.split(" ")).filter(pattern -> !pattern.isEmpty()).toList());
    }
}
