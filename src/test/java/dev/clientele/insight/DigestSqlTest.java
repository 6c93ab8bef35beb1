package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestMemory;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.content.KeyFigures;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.page.DetailsPage;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.ValueFormatter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A digest says what SQL says, over random stores.
final class DigestSqlTest {

    private static final int DIGESTS = 5;
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureAndNameIsThatOfSql(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                assertThatThrownBy(() -> digest(asked, List.of(), Optional.empty())).isInstanceOf(Refusal.class)
                        .hasMessageContaining("no data yet");
                return;
            }
            var questions = asked.questions();
            for (var i = 0; i < DIGESTS; i++) {
                check(asked, questions.next().scope());
            }
        }
    }

    private static void check(OracleStores asked, SqlScope like) {
        var last = asked.books().daysWithData().orElseThrow().end().minusDays(1);
        var scope = new SqlScope(like.filters(), last.isAfter(asked.today()) ? asked.today() : last, like.window());
        var filters = scope.filters().entrySet().stream().map(entry -> new Filter(entry.getKey(), entry.getValue())).toList();
        var first = digest(asked, filters, Optional.empty());
        new DigestOracle(asked.books(), scope, scope.asOf().minusDays(7), first).check();
        assertThat(first.restated()).isEmpty();
        checkPages(first);

        var since = scope.asOf().minusDays(List.of(0, 1, 7, 30, 400).get(asked.random().nextInt(5)));
        var figures = DigestOracle.keyFigures(asked.books(), new SqlScope(scope.filters(), since, scope.window()));
        var about = first.remembered().about();
        var later = digest(asked, filters, Optional.of(new DigestMemory(-1, about, figures)));
        new DigestOracle(asked.books(), scope, since, later).check();
        assertThat(later.restated()).as("the last digest said what SQL says of its day").isEmpty();
        checkPages(later);

        var other = new KeyFigures(since, figures.week() + 1, figures.month(), figures.year() - 2, figures.orders(), figures.active());
        var restated = digest(asked, filters, Optional.of(new DigestMemory(-1, about, other))).restated();
        assertThat(restated).hasSize(2);
        Expect.same("restated week", restated.getFirst().now(), later.asked().money(figures.week()));
        Expect.same("restated week then", restated.getFirst().then(), later.asked().money(figures.week() + 1));
    }

    private static Digest digest(OracleStores asked, List<Filter> filters, Optional<DigestMemory> last) {
        var content = new Content(EnumSet.allOf(Section.class), filters, Audience.PLACE, Quiet.LINE);
        return Digest.of(asked.desk().portfolio().get(), asked.terms(), new DigestRequest(content, "", asked.today(), last),
                DueActions.NONE);
    }

    /// Any digest can be put into words.
    private static void checkPages(Digest digest) {
        var message = new MessagePage(digest).reply();
        assertThat(message.headline()).endsWith(".").doesNotContain("NaN", "null");
        assertThat(message.tables()).hasSize(new MessagePage(digest).isBrief() ? 0 : 1);
        assertThat(message.charts()).hasSizeLessThan(2);
        var details = new DetailsPage(digest).reply();
        assertThat(details.tables()).hasSizeLessThan(2);
        for (var table : details.tables()) {
            assertThat(table.rows()).hasSizeLessThan(100);
            assertThat(table.rows().stream().flatMap(List::stream).map(WORDING::cell)).doesNotContain("null");
        }
    }
}
