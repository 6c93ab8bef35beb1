package dev.clientele.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.MatrixTerms;
import dev.clientele.portfolio.matrix.Strategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixReaderTest {

    @Test
    void weightsAreReadByName() {
        assertThat(MatrixReader.weights(true).read("value 50, margin 5")).isEqualTo(Map.of(Factor.VALUE, 50, Factor.MARGIN, 5));
        assertThat(MatrixReader.weights(false).read("recency 1")).isEqualTo(Map.of(Factor.RECENCY, 1));
    }

    @Test
    void weightsThatWouldLeaveACustomerWithoutAScoreAreRefused() {
        for (var text : List.of("growth 30", "value 0, margin 20", "tenure 20", "value 101", "value", "value 20, value 30", "worth 20",
                "")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> MatrixReader.weights(true).read(text));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixReader.weights(false).read("satisfaction 10, breadth 5"));
    }

    @Test
    void industriesMayHaveSeveralWords() {
        assertThat(MatrixReader.industries().read("Retail 80, Public sector 40")).isEqualTo(Map.of("Retail", 80, "Public sector", 40));
        assertThat(MatrixReader.industries().read("")).isEmpty();
    }

    @Test
    void linesAscend() {
        assertThat(MatrixReader.lines().read("20, 60")).containsExactly(20, 60);
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixReader.lines().read("60, 20"));
    }

    @Test
    void strategiesHaveNamesAndMayHaveAdvice() {
        assertThat(MatrixReader.strategies(2).read("Grow = visit; Save")).containsExactly(new Strategy("Grow", "visit"),
                new Strategy("Save", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixReader.strategies(2).read("Grow"));
        assertThatIllegalArgumentException().isThrownBy(() -> MatrixReader.strategies(2).read("Grow; = visit"));
        assertThat(MatrixTerms.standard().cells()).hasSize(MatrixTerms.CELLS);
    }
}
