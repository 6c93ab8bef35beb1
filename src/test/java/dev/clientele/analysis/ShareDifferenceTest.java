package dev.clientele.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The intervals that Newcombe 1998 published in Table II, method 10.
final class ShareDifferenceTest {

    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062",
            "5, 56, 0, 29, -0.0381, 0.1926", "0, 10, 0, 20, -0.1611, 0.2775", "0, 10, 0, 10, -0.2775, 0.2775",
            "10, 10, 0, 20, 0.6791, 1.0000", "10, 10, 0, 10, 0.6075, 1.0000"})
    void intervalIsThePublishedOne(int with, int of, int withOther, int ofOther, double low, double high) {
        var found = new ShareDifference(with, of, withOther, ofOther);
        assertThat(found.low()).isCloseTo(low, within(0.00006));
        assertThat(found.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void groupOfNobodyIsNoComparison() {
        assertThat(new ShareDifference(0, 0, 3, 4).isKnown()).isFalse();
        assertThat(new ShareDifference(0, 0, 3, 4).difference()).isNaN();
    }
}
