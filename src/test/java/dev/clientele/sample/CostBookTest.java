package dev.clientele.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Attribute;
import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.SalesRecord;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the usual sample spends goes with its story, and is the same each time.
final class CostBookTest {

    private static final SampleCompany COMPANY = SampleCompany.usual();
    private static final List<CostRecord> COSTS = COMPANY.costs();

    @Test
    void sameSeedGivesTheSameCosts() {
        assertThat(SampleCompany.usual().costs()).isEqualTo(COSTS);
    }

    @Test
    void everyMonthHasEveryKindOfCostAndNoOtherMonthHasAny() {
        var months = COSTS.stream().filter(cost -> cost.kind() == CostKind.SERVICE).map(CostRecord::month).distinct().toList();
        assertThat(months).hasSize(72).startsWith(YearMonth.of(2020, 1)).endsWith(YearMonth.of(2025, 12));
        assertThat(COSTS.stream().map(CostRecord::month).distinct()).hasSameElementsAs(months);
    }

    @Test
    void theYearCostsWhatThePageSays() {
        assertThat(of(2025)).containsExactlyInAnyOrderEntriesOf(
                Map.of(CostKind.SERVICE, 127_352_00L, CostKind.RETENTION, 108_000_00L, CostKind.ACQUISITION, 145_929_00L));
        assertThat(of(2024).get(CostKind.RETENTION)).isEqualTo(113_100_00L);
    }

    @Test
    void theCampaignIsAmongTheCostsOfItsMonth() {
        var campaign = COMPANY.campaign();
        assertThat(campaign.month()).isEqualTo(YearMonth.of(2024, 10));
        assertThat(campaign.customers()).hasSize(60).doesNotHaveDuplicates();
        assertThat(COSTS.stream().filter(cost -> cost.touchpoint().equals(campaign.name())))
                .allMatch(cost -> cost.kind() == CostKind.RETENTION && cost.month().equals(campaign.month()))
                .extracting(CostRecord::customer)
                .containsExactlyElementsOf(campaign.customers().stream().map(SalesRecord.Party::id).toList());
    }

    @Test
    void someWalletsAreEstimated() {
        assertThat(COMPANY.profiles().stream().filter(profile -> !profile.word(Attribute.WALLET).isEmpty())).hasSize(379);
    }

    private static Map<CostKind, Long> of(int year) {
        return COSTS.stream().filter(cost -> cost.month().getYear() == year)
                .collect(Collectors.groupingBy(CostRecord::kind, Collectors.summingLong(CostRecord::amount)));
    }
}
