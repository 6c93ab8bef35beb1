package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Where one stage ends and the next begins.
final class StageTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void purchaseDaysDecideUpToTheFourth() {
        assertThat(stage(0, 1)).isEqualTo(Stage.NONE);
        assertThat(stage(1, 500)).isEqualTo(Stage.FIRST_TIME);
        assertThat(stage(2, 1)).isEqualTo(Stage.REPEAT);
        assertThat(stage(3, 1)).isEqualTo(Stage.REPEAT);
        assertThat(stage(4, 1)).isEqualTo(Stage.LOYAL);
    }

    @Test
    void silenceOfTwoMedianGapsEndsLoyalty() {
        assertThat(stage(5, 19)).isEqualTo(Stage.LOYAL);
        assertThat(stage(5, 20)).isEqualTo(Stage.REPEAT);
    }

    @Test
    void scoreOfNineOrAReferralMakesALoyalCustomerAnAdvocate() {
        assertThat(stage(4, 1, 8, false)).isEqualTo(Stage.LOYAL);
        assertThat(stage(4, 1, 9, false)).isEqualTo(Stage.ADVOCATE);
        assertThat(stage(4, 1, 0, true)).isEqualTo(Stage.ADVOCATE);
        assertThat(stage(3, 1, 10, true)).isEqualTo(Stage.REPEAT);
        assertThat(stage(4, 20, 10, true)).isEqualTo(Stage.REPEAT);
    }

    private static Stage stage(int purchaseDays, int silent) {
        return stage(purchaseDays, silent, Profiles.NO_SCORE, false);
    }

    /// The stage of a customer who bought every ten days and has been silent since.
    private static Stage stage(int purchaseDays, int silent, int score, boolean hasReferred) {
        var columns = new Columns(1).add(0, FIRST.minusDays(1).toString(), -1);
        for (var i = 0; i < purchaseDays; i++) {
            columns.add(0, FIRST.plusDays(10L * i).toString(), 5);
        }
        var profiles = Profiles.silent(1);
        profiles.satisfaction()[0] = (byte) score;
        profiles.referred()[0] = hasReferred ? 1 : 0;
        var asOf = FIRST.plusDays(10L * Math.max(0, purchaseDays - 1) + silent);
        return Stage.of(Rhythm.of(Selection.all(columns.build()), Math.toIntExact(asOf.toEpochDay()) + 1), profiles, 0);
    }
}
