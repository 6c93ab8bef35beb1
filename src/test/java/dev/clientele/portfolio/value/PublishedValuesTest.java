package dev.clientele.portfolio.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.clientele.analysis.Definition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The figures that the authors printed, to their last digit; what `explain` says of them is what the code gives.
class PublishedValuesTest {

    private static final RecencyValue CARRAWAY = new RecencyValue(40, 4, 0.2, List.of(.3, .2, .15, .05));

    @Test
    void pfeiferAndCarrawayOverFourPeriods() {
        assertThat(CARRAWAY.over(4)).containsExactly(new double[]{50.115, 4.220, 0.592, -1.980}, offset(0.0005));
    }

    @Test
    void pfeiferAndCarrawayForEver() {
        assertThat(CARRAWAY.forEver()).containsExactly(new double[]{52.320, 5.554, 1.251, -1.820}, offset(0.0005));
    }

    @Test
    void pfeiferAndCarrawayWithoutMarketingAtRecencyFour() {
        assertThat(CARRAWAY.givingUpAt(4).forEver()).containsExactly(new double[]{53.149, 6.621, 2.644}, offset(0.0005));
        assertThat(CARRAWAY.givenUpFrom()).isEqualTo(4);
    }

    @Test
    void bergerAndNasrCaseOne() {
        assertThat(new RetentionValue(.75, .20).over(10, 260, 50)).isCloseTo(568.78, offset(0.005));
    }

    @Test
    void guptaAndLehmann() {
        var retention = List.of(.6, .7, .8, .9);
        var multiples = List.of(1.15, 1.67, 2.50, 4.09);
        var elasticities = List.of(2.15, 2.67, 3.50, 5.09);
        for (var i = 0; i < retention.size(); i++) {
            var value = new RetentionValue(retention.get(i), .12);
            assertThat(value.marginMultiple()).isCloseTo(multiples.get(i), offset(0.005));
            assertThat(value.retentionElasticity()).isCloseTo(elasticities.get(i), offset(0.005));
        }
    }

    @Test
    void theMarginMultipleIsTheSumOfAllYears() {
        var value = new RetentionValue(.8, .12);
        var sum = 0.0;
        for (var year = 1; year < 500; year++) {
            sum += Math.pow(.8 / 1.12, year);
        }
        assertThat(value.marginMultiple()).isCloseTo(sum, offset(1e-9));
        var more = new RetentionValue(.8 * 1.000_001, .12).marginMultiple() / value.marginMultiple() - 1;
        assertThat(value.retentionElasticity()).isCloseTo(more / 0.000_001, offset(1e-4));
    }

    @Test
    void whatIsExplainedIsWhatTheCodeGives() {
        assertThat(Definition.CHAIN_CASE.meaning()).contains(printed(CARRAWAY.over(4)), printed(CARRAWAY.forEver()),
                printed(CARRAWAY.givingUpAt(4).forEver()));
        assertThat(Definition.RETENTION_CASE.meaning())
                .contains(String.format(Locale.ROOT, "%.2f", new RetentionValue(.75, .20).over(10, 260, 50)));
        for (var retention : List.of(.6, .7, .8, .9)) {
            var value = new RetentionValue(retention, .12);
            assertThat(Definition.MARGIN_MULTIPLE.meaning()).contains(String.format(Locale.ROOT, "%.2f", value.marginMultiple()),
                    String.format(Locale.ROOT, "%.2f", value.retentionElasticity()));
        }
    }

    private static String printed(double[] values) {
        return String.join(", ", Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, "%.3f", value)).toList());
    }
}
