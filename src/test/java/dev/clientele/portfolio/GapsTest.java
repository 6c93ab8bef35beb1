package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Gaps lie between purchase days of one customer, both in the days counted.
final class GapsTest {

    @Test
    void quartilesLieBetweenTheNearestGaps() {
        var columns = new Columns(1);
        var day = LocalDate.of(2024, 1, 1);
        for (var gap : new int[]{0, 1, 2, 4, 8}) {
            day = day.plusDays(gap);
            columns.add(0, day.toString(), 5);
        }
        var gaps = of(columns, "2024-01-01", "2025-01-01");
        assertThat(gaps.gaps()).isEqualTo(4);
        assertThat(gaps.quantile(0)).isEqualTo(1);
        assertThat(gaps.quantile(0.25)).isEqualTo(1.75);
        assertThat(gaps.quantile(0.5)).isEqualTo(3);
        assertThat(gaps.quantile(0.75)).isEqualTo(5);
        assertThat(gaps.quantile(1)).isEqualTo(8);
        assertThat(gaps.within(2, 5)).isEqualTo(2);
        assertThat(gaps.within(9, Integer.MAX_VALUE)).isZero();
    }

    @Test
    void gapNeedsBothPurchasesInTheDaysCounted() {
        var columns = new Columns(2).add(0, "2023-12-31", 5).add(0, "2024-01-10", 5).add(0, "2024-01-15", 5).add(0, "2024-02-01", 5)
                .add(1, "2024-01-20", 5).add(1, "2024-01-25", -5);
        var gaps = of(columns, "2024-01-01", "2024-02-01");
        assertThat(gaps.customers()).isEqualTo(2);
        assertThat(gaps.repeaters()).isEqualTo(1);
        assertThat(gaps.gaps()).isEqualTo(1);
        assertThat(gaps.quantile(0.5)).isEqualTo(5);
    }

    @Test
    void noGapHasNoQuantile() {
        var gaps = of(new Columns(1).add(0, "2024-01-10", 5), "2024-01-01", "2024-02-01");
        assertThat(gaps.customers()).isEqualTo(1);
        assertThatThrownBy(() -> gaps.quantile(0.5)).isInstanceOf(IllegalStateException.class);
    }

    private static Gaps of(Columns columns, String start, String end) {
        return Gaps.between(Selection.all(columns.build()), day(start), day(end));
    }

    private static int day(String iso) {
        return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
    }
}
