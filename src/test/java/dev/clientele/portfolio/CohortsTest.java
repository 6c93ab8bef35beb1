package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Cohorts by month of the first purchase, counted on the fingers.
final class CohortsTest {

    private static final int[] MONTHS = {day("2024-01-01"), day("2024-02-01"), day("2024-03-01"), day("2024-04-01")};

    @Test
    void cohortIsFollowedFromItsFirstPurchase() {
        var cohorts = of(new Columns(3).add(0, "2024-01-31", 10).add(0, "2024-02-01", 20).add(0, "2024-02-29", 5).add(0, "2024-03-10", -3)
                .add(1, "2024-01-02", 7).add(1, "2024-03-31", 8).add(2, "2024-02-15", 100), "2024-01-01", "2024-04-01", "2024-04-01");
        assertThat(cohorts.customers()).containsExactly(2, 1, 0);
        assertThat(cohorts.active(0, 0)).isEqualTo(2);
        assertThat(cohorts.active(0, 1)).isEqualTo(1);
        assertThat(cohorts.active(0, 2)).isEqualTo(1);
        assertThat(cohorts.net(0, 0)).isEqualTo(17);
        assertThat(cohorts.net(0, 1)).isEqualTo(25);
        assertThat(cohorts.net(0, 2)).isEqualTo(5);
        assertThat(cohorts.net(1, 0)).isEqualTo(100);
        assertThat(cohorts.active(1, 1)).isZero();
    }

    @Test
    void creditNoteBeforeTheFirstPurchaseDoesNotBegin() {
        var cohorts = of(new Columns(1).add(0, "2024-01-10", -10).add(0, "2024-02-10", 10), "2024-01-01", "2024-04-01", "2024-04-01");
        assertThat(cohorts.customers()).containsExactly(0, 1, 0);
        assertThat(cohorts.net(1, 0)).isEqualTo(10);
    }

    @Test
    void customersWonOutsideTheDaysAskedForAreInNoCohort() {
        var columns = new Columns(3).add(0, "2024-01-09", 1).add(0, "2024-02-10", 1).add(1, "2024-01-10", 1).add(2, "2024-01-20", 1);
        assertThat(of(columns, "2024-01-10", "2024-01-20", "2024-04-01").customers()).containsExactly(1, 0, 0);
    }

    @Test
    void whatHasNotBegunByTheAsOfDayIsNotThere() {
        var cohorts = of(new Columns(1).add(0, "2024-01-10", 1).add(0, "2024-03-10", 1), "2024-01-01", "2024-02-11", "2024-02-11");
        assertThat(cohorts.hasBegun(0, 1)).isTrue();
        assertThat(cohorts.isOver(0, 0)).isTrue();
        assertThat(cohorts.isOver(0, 1)).isFalse();
        assertThat(cohorts.hasBegun(0, 2)).isFalse();
        assertThat(cohorts.hasBegun(2, 1)).isFalse();
        assertThat(cohorts.active(0, 2)).isZero();
    }

    private static Cohorts of(Columns columns, String first, String before, String dataEnd) {
        return Cohorts.of(Selection.all(columns.build()), MONTHS, day(first), day(before), day(dataEnd));
    }

    private static int day(String iso) {
        return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
    }
}
