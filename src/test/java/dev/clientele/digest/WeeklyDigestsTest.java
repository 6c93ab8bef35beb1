package dev.clientele.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two years of weekly digests of the sample company: short enough to be read, and the customers they ask to call are those that
/// would be missed.
final class WeeklyDigestsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 7);
    private static final int WEEKS = 104;
    private static final int LARGEST = 20;
    private static final int NAMED = 5;

    /// @param net what it brought in its last year, minor units
    private record Loss(int customer, int week, long net) {}

    @Test
    void digestsAreShortAndNameTheLargestLossesInTime(@TempDir Path folder) {
        var portfolio = SampleQuestions.in(folder, InstantSource.fixed(Instant.parse("2026-01-01T09:00:00Z"))).portfolio().get();
        var digests = digests(portfolio);
        var lines = digests.stream().mapToInt(WeeklyDigestsTest::lines).sorted().toArray();
        var named = new HashMap<Integer, List<Integer>>();
        IntStream.range(0, WEEKS).forEach(week -> IntStream.of(digests.get(week).risks().calls()).limit(NAMED)
                .forEach(customer -> named.computeIfAbsent(customer, unseen -> new ArrayList<>()).add(week)));
        var losses = losses(digests);
        var found = losses.stream().filter(loss -> !weeksBefore(loss, named).isEmpty()).toList();
        var ahead = found.stream().mapToInt(loss -> loss.week() - weeksBefore(loss, named).getFirst()).sorted().toArray();
        var money = found.stream().mapToLong(Loss::net).sum() / (double) losses.stream().mapToLong(Loss::net).sum();

        assertThat(lines[WEEKS / 2]).as("the median of the lines").isLessThanOrEqualTo(12);
        assertThat(lines[WEEKS - 1]).as("the longest").isLessThanOrEqualTo(14);
        assertThat(found.size()).as("of the largest losses").isGreaterThanOrEqualTo(12);
        assertThat(losses.subList(0, 5)).as("the five largest").allMatch(found::contains);
        assertThat(money).as("share of the money of the twenty largest").isGreaterThan(0.85);
        assertThat(ahead[ahead.length / 2]).as("weeks before it is lost").isGreaterThan(20);
    }

    /// Kronstahl bought every ten days and has been silent since 22 September 2025.
    @Test
    void platinumCustomerThatFellSilentIsNamedInEachDigestFromThenOn(@TempDir Path folder) {
        var portfolio = SampleQuestions.in(folder, InstantSource.fixed(Instant.parse("2026-01-01T09:00:00Z"))).portfolio().get();
        for (var day = LocalDate.of(2025, 10, 19); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusWeeks(1)) {
            var reply = new MessagePage(digest(portfolio, day, Optional.empty())).reply();
            var rows = reply.tables().getFirst().rows();
            assertThat(rows).as("%s", day).anyMatch(row -> row.get(0).toString().contains("Call")
                    && row.get(1).equals(new Value.Text("Kronstahl Maschinenbau AG")));
            assertThat(reply.headline()).as("%s", day).contains("gone quiet");
        }
    }

    private static List<Integer> weeksBefore(Loss loss, Map<Integer, List<Integer>> named) {
        return named.getOrDefault(loss.customer(), List.of()).stream().filter(week -> week < loss.week() && week >= loss.week() - 52)
                .toList();
    }

    private static List<Loss> losses(List<Digest> digests) {
        return IntStream.range(0, WEEKS).boxed()
                .flatMap(week -> digests.get(week).flows().lost().stream()
                        .map(lost -> new Loss(lost.customer(), week, lastYear(digests, week, lost.customer()))))
                .filter(loss -> loss.week() >= 52).sorted(Comparator.comparingLong(Loss::net).reversed()).limit(LARGEST).toList();
    }

    /// What it brought in the year to its last purchase, as known at the end of the last digest that still had it at risk.
    private static long lastYear(List<Digest> digests, int week, int customer) {
        return week == 0 ? 0 : digests.get(week - 1).risks().of().risks().turnover().expected()[customer];
    }

    private static int lines(Digest digest) {
        return 1 + new MessagePage(digest).reply().tables().stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static List<Digest> digests(Portfolio portfolio) {
        var digests = new ArrayList<Digest>();
        for (var week = 0; week < WEEKS; week++) {
            var last = week == 0 ? Optional.<Digest>empty() : Optional.of(digests.getLast());
            digests.add(digest(portfolio, FIRST.plusWeeks(week), last));
        }
        return digests;
    }

    private static Digest digest(Portfolio portfolio, LocalDate day, Optional<Digest> last) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, 12);
        return Digest.of(portfolio, terms, new DigestRequest(Content.USUAL, "", day, last.map(Digest::remembered)), DueActions.NONE);
    }
}
