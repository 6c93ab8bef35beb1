package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where steps begin and end, and how far back each looks.
final class BoundariesTest {

    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);

    @Test
    void yearLooksBackAYearFromBothEnds() {
        var boundaries = Boundaries.of(List.of(period("2024-01-01", "2025-01-01")), 12, FAR);
        assertThat(days(boundaries.at())).containsExactly("2024-01-01", "2025-01-01");
        assertThat(days(boundaries.windowStart())).containsExactly("2023-01-01", "2024-01-01");
        assertThat(days(boundaries.windowEnd())).containsExactly("2024-01-01", "2025-01-01");
        assertThat(boundaries.group()).containsExactly(0);
    }

    @Test
    void windowOfMonthsEndsWithAShorterMonth() {
        assertThat(windowStart("2024-08-31", 6)).isEqualTo("2024-02-29");
        assertThat(windowStart("2023-08-31", 6)).isEqualTo("2023-02-28");
        assertThat(windowStart("2024-02-29", 12)).isEqualTo("2023-02-28");
        assertThat(windowStart("2025-02-28", 12)).isEqualTo("2024-02-28");
        assertThat(windowStart("2024-03-31", 1)).isEqualTo("2024-02-29");
        assertThat(windowStart("2024-02-29", 24)).isEqualTo("2022-02-28");
    }

    @Test
    void aPeriodThatIsNotOverEndsWithTheAsOfDay() {
        var boundaries = Boundaries.of(List.of(period("2024-01-01", "2025-01-01")), 12, LocalDate.of(2024, 6, 1));
        assertThat(days(boundaries.at())).containsExactly("2024-01-01", "2024-06-01");
        assertThat(days(boundaries.windowStart())).containsExactly("2023-01-01", "2023-06-01");
        assertThat(days(boundaries.windowEnd())).containsExactly("2024-01-01", "2024-06-01");
    }

    @Test
    void periodLongerThanTheWindowIsAChain() {
        var boundaries = Boundaries.of(List.of(period("2024-01-01", "2025-01-01"), period("2025-01-01", "2025-02-01")), 5, FAR);
        assertThat(days(boundaries.at())).containsExactly("2024-01-01", "2024-06-01", "2024-11-01", "2025-01-01", "2025-02-01");
        assertThat(boundaries.group()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void periodOfExactlyTheWindowIsOneStep() {
        assertThat(Boundaries.of(List.of(period("2024-02-29", "2025-02-28")), 12, FAR).steps()).isEqualTo(1);
        assertThat(Boundaries.of(List.of(period("2024-02-29", "2025-03-01")), 12, FAR).steps()).isEqualTo(2);
        assertThat(Boundaries.of(List.of(period("2024-01-31", "2024-02-29")), 1, FAR).steps()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stepsAreAtMostTheWindowAndLeaveNoGap(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 500; round++) {
            var start = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_500));
            var period = new Period(start, start.plusDays(1 + random.nextInt(1_500)), "random");
            var window = 1 + random.nextInt(24);
            var boundaries = Boundaries.of(List.of(period), window, FAR);
            var at = boundaries.at();
            assertThat(at[0]).isEqualTo(period.startDay());
            assertThat(at[at.length - 1]).isEqualTo(period.endDay());
            for (var step = 0; step < boundaries.steps(); step++) {
                var what = "%s, window %d, step %d".formatted(period, window, step);
                assertThat(at[step + 1]).as(what).isGreaterThan(at[step])
                        .isLessThanOrEqualTo(Math.toIntExact(LocalDate.ofEpochDay(at[step]).plusMonths(window).toEpochDay()));
                assertThat(boundaries.windowStart()[step + 1]).as(what).isBetween(boundaries.windowStart()[step], at[step]);
            }
        }
    }

    private static String windowStart(String day, int months) {
        var boundaries = Boundaries.of(List.of(period(day, LocalDate.parse(day).plusDays(1).toString())), months, FAR);
        return days(boundaries.windowStart()).getFirst();
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end), "asked");
    }

    private static List<String> days(int[] epochDays) {
        return Arrays.stream(epochDays).mapToObj(day -> LocalDate.ofEpochDay(day).toString()).toList();
    }
}
