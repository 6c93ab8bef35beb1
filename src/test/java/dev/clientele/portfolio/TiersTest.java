package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where tiers end, who is in them, how far it is to the next, and which changes are moves.
final class TiersTest {

    private static final int END = Math.toIntExact(LocalDate.of(2025, 1, 1).toEpochDay());

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0", "1, 1, 1, 1, 1", "2, 1, 1, 2, 2", "3, 1, 1, 3, 3", "20, 1, 4, 14, 20", "21, 2, 5, 15, 21",
            "40, 2, 8, 28, 40", "41, 3, 9, 29, 41", "100, 5, 20, 70, 100", "101, 6, 21, 71, 101"})
    void boundaryOfAShareIsAtTheRankRoundedUp(int customers, int platinum, int gold, int silver, int bronze) {
        var tiers = tiers(TierScheme.standard(), LongStream.rangeClosed(1, customers).toArray());
        assertThat(tiers.ends()).containsExactly(platinum, gold, silver, bronze);
    }

    @Test
    void equalValuesRankByLongerRelationshipThenId() {
        var days = new Columns(3).add(0, "2024-03-01", 5).add(1, "2024-02-01", 5).add(2, "2024-02-01", 5).build().days();
        var tiers = Tiers.of(days, new long[]{5, 5, 5}, new boolean[]{true, true, true}, END, TierScheme.standard());
        assertThat(tiers.ranked()).containsExactly(1, 2, 0);
        assertThat(tiers.tier(1)).contains(Tier.PLATINUM);
        assertThat(tiers.tier(0)).contains(Tier.SILVER);
    }

    @Test
    void classesAreTheFewestThatMakeTheShare() {
        var scheme = new TierScheme.CumulativeShare(List.of(8_000, 9_500));
        assertThat(tiers(scheme, 80, 15, 5).ends()).containsExactly(1, 2, 3);
        assertThat(tiers(scheme, 79, 16, 5).ends()).containsExactly(2, 2, 3);
        assertThat(tiers(scheme, 50, 29, 16, 5, 0, -7).ends()).containsExactly(3, 3, 6);
        assertThat(tiers(scheme, 0, -1).ends()).containsExactly(0, 0, 2);
        assertThat(tiers(scheme).ends()).containsExactly(0, 0, 0);
        assertThat(tiers(new TierScheme.CumulativeShare(List.of(1, 10_000)), 4, 3, 0).ends()).containsExactly(1, 2, 3);
    }

    @Test
    void hugeValuesDoNotOverflow() {
        var quarter = Long.MAX_VALUE / 4;
        assertThat(tiers(new TierScheme.CumulativeShare(List.of(5_000, 7_500)), quarter, quarter, quarter, quarter - 3).ends())
                .containsExactly(2, 3, 4);
    }

    @Test
    void thresholdIsReachedByAnEqualValue() {
        var tiers = tiers(new TierScheme.Thresholds(List.of(100L, 50L, 10L)), 100, 99, 10, 9, -5);
        assertThat(IntStream.range(0, 5).mapToObj(customer -> tiers.tier(customer).orElseThrow())).containsExactly(Tier.PLATINUM,
                Tier.GOLD, Tier.SILVER, Tier.BRONZE, Tier.BRONZE);
        assertThat(missing(tiers, 0, 1, 2, 3, 4)).containsExactly(-1L, 1L, 40L, 1L, 15L);
        assertThat(cushions(tiers, 0, 1, 2, 3, 4)).containsExactly(0L, 49L, 0L, -1L, -1L);
    }

    @Test
    void distanceIsToTheNeighbourAcrossTheBoundary() {
        var tiers = tiers(TierScheme.standard(), 1_000, 700, 600, 500, 90, 80, 70, 60, 50, 40);
        assertThat(tiers.ends()).containsExactly(1, 2, 7, 10);
        assertThat(missing(tiers, 0, 1, 2, 6, 9)).containsExactly(-1L, 300L, 100L, 630L, 30L);
        assertThat(cushions(tiers, 0, 1, 2, 6, 7)).containsExactly(300L, 100L, 540L, 10L, -1L);
        assertThat(IntStream.range(0, 4).mapToObj(tiers::boundary)).containsExactly(OptionalLong.of(1_000), OptionalLong.of(700),
                OptionalLong.of(70), OptionalLong.empty());
    }

    @Test
    void tierThatNobodyIsInIsSteppedOver() {
        var tiers = tiers(TierScheme.standard(), 100, 60);
        assertThat(tiers.tier(1)).contains(Tier.SILVER);
        assertThat(missing(tiers, 0, 1)).containsExactly(-1L, 40L);
        assertThat(cushions(tiers, 0, 1)).containsExactly(40L, -1L);
    }

    @Test
    void inactiveCustomerHasNoTierAndNoDistance() {
        var days = new Columns(2).build().days();
        var tiers = Tiers.of(days, new long[]{5, 9}, new boolean[]{true, false}, END, TierScheme.standard());
        assertThat(tiers.tier(1)).isEmpty();
        assertThat(tiers.missing(1)).isEmpty();
        assertThat(tiers.cushion(1)).isEmpty();
        assertThat(tiers.isIn(List.of(Tier.PLATINUM, Tier.CLASS_A))).containsExactly(true, false);
    }

    @Test
    void moveCountsBeyondTheHysteresisAlone() {
        var tiers = tiers(new TierScheme.Thresholds(List.of(1_000L, 500L, 100L)), 1_100, 1_101, 450, 449, 90);
        assertThat(List.of(tiers.hasMoved(0, 1, 1_000), tiers.hasMoved(1, 1, 1_000))).containsExactly(false, true);
        assertThat(List.of(tiers.hasMoved(2, 1, 1_000), tiers.hasMoved(3, 1, 1_000))).containsExactly(false, true);
        assertThat(tiers.hasMoved(0, 2, 1_000)).as("two tiers up, by the boundary of the tier left").isTrue();
        assertThat(tiers.hasMoved(4, 0, 1_000)).as("three tiers down").isTrue();
        assertThat(tiers.hasMoved(0, 1, 0)).as("without hysteresis every change of tier").isTrue();
    }

    /// A portfolio in another currency has the same tiers and moves.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void scaledValuesKeepTheirTiersAndMoves(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        for (var scheme : List.of(TierScheme.standard(), new TierScheme.CumulativeShare(List.of(8_000, 9_500)))) {
            for (var round = 0; round < 50; round++) {
                var values = random.longs(random.nextInt(80), -50, 400).toArray();
                var plain = tiers(scheme, values);
                var scaled = tiers(scheme, Arrays.stream(values).map(value -> value * 10_000).toArray());
                assertThat(scaled.place()).isEqualTo(plain.place());
                assertThat(moves(scaled)).isEqualTo(moves(plain));
            }
        }
    }

    private static List<Boolean> moves(Tiers tiers) {
        var moves = new ArrayList<Boolean>();
        for (var customer = 0; customer < tiers.place().length; customer++) {
            for (var from = 0; from < tiers.tiers().size(); from++) {
                if (from != tiers.place()[customer]) {
                    moves.add(tiers.hasMoved(customer, from, 2_500));
                }
            }
        }
        return moves;
    }

    @Test
    void schemeNeedsABoundaryAfterEachTierButTheLast() {
        assertThatThrownBy(() -> new TierScheme.CustomerShare(List.of(500, 2_000))).hasMessageContaining("boundary");
        assertThatThrownBy(() -> new TierScheme.CumulativeShare(List.of(9_500, 8_000))).hasMessageContaining("ascend");
        assertThatThrownBy(() -> new TierScheme.CumulativeShare(List.of(0, 10_001))).hasMessageContaining("ascend");
        assertThatThrownBy(() -> new TierScheme.Thresholds(List.of(1L))).hasMessageContaining("boundary");
    }

    /// All active, of one relationship.
    private static Tiers tiers(TierScheme scheme, long... values) {
        var active = new boolean[values.length];
        Arrays.fill(active, true);
        return Tiers.of(new Columns(values.length).build().days(), values, active, END, scheme);
    }

    private static List<Long> missing(Tiers tiers, int... customers) {
        return IntStream.of(customers).mapToObj(customer -> tiers.missing(customer).orElse(-1)).toList();
    }

    private static List<Long> cushions(Tiers tiers, int... customers) {
        return IntStream.of(customers).mapToObj(customer -> tiers.cushion(customer).orElse(-1)).toList();
    }
}
