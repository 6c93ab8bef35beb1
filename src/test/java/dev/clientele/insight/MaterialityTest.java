package dev.clientele.insight;

import static dev.clientele.insight.SmallStore.sale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.RiskTerms;
import dev.clientele.analysis.TierTerms;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import dev.clientele.portfolio.matrix.MatrixTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is material is set: a digest tells of nobody who brings a smaller share of the year. Of 100,000 in the year, Large brings 3,000, Small 30
/// and Tiny 3; all of them bought every ten days until the end of March.
final class MaterialityTest {

    private static final LocalDate END = LocalDate.of(2024, 6, 30);

    @TempDir
    Path folder;

    @Test
    void digestNamesThoseFromTheShareOnThatIsSet() {
        var store = SmallStore.endingOn(END, folder);
        store.store(sale("Rest", "2024-06-29", 9_696_700));
        for (var day : List.of("2024-03-01", "2024-03-11", "2024-03-21")) {
            store.store(sale("Large", day, 100_000), sale("Small", day, 1_000), sale("Tiny", day, 100));
        }
        assertThat(called(store, RiskTerms.standard().material())).containsExactly("Large");
        assertThat(called(store, 0.0001)).containsExactly("Large", "Small");
        assertThat(called(store, 0)).containsExactly("Large", "Small", "Tiny");
        assertThat(called(store, 0.05)).isEmpty();
    }

    private static List<String> called(SmallStore store, double material) {
        var portfolio = store.desk().portfolio().get();
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12, TierTerms.standard(),
                LifetimeTerms.standard(), new RiskTerms(0.5, material), MatrixTerms.standard(), Optional.empty());
        var digest = Digest.of(portfolio, terms, new DigestRequest(Content.USUAL, "", END, Optional.empty()), DueActions.NONE);
        return Arrays.stream(digest.risks().calls()).mapToObj(customer -> portfolio.customers().names()[customer]).toList();
    }
}
