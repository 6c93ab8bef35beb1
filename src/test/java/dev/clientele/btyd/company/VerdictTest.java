package dev.clientele.btyd.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.btyd.check.Holdout;
import dev.clientele.btyd.history.Histories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is trusted after a row of checks, and on what days they are made.
final class VerdictTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);
    private static final CheckDays DAYS = CheckDays.from(BEGIN);
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 25);

    /// Checks at the first day and at the ends of the quarters after it, with the errors of BG/NBD and of the simple estimate; that of
    /// the naive prediction is 1.
    private static Verdict after(double... errors) {
        var checks = new HashMap<LocalDate, Optional<ModelBacktest>>();
        var day = FIRST;
        for (var quarter = 0; quarter < errors.length; quarter++) {
            day = quarter == 0 ? FIRST : LocalDate.of(2022, 1, 1).plusMonths(3L * quarter).minusDays(1);
            checks.put(day, Optional.of(check(errors[quarter])));
        }
        return Verdict.of(day, DAYS, checked -> checks.getOrDefault(checked, Optional.empty()));
    }

    private static ModelBacktest check(double error) {
        var nobody = new Histories(new int[0], new int[0], new int[0], new int[0], new double[0]);
        var score = new Holdout.Score(1, error, error);
        var naive = new Holdout.Score(1, 1, 1);
        return new ModelBacktest(0, 4, nobody, 1, naive, naive, score, Map.of(ModelKind.BGNBD, new Holdout(1, score, naive, List.of())));
    }

    private static boolean trusts(double... errors) {
        var verdict = after(errors);
        assertThat(verdict.simple().isEmpty()).as("both had the same errors").isEqualTo(!verdict.models().containsKey(ModelKind.BGNBD));
        return verdict.simple().isEmpty();
    }

    @Test
    void whatPassesTheFirstCheckIsTrustedUntilItFails() {
        assertThat(trusts(.99)).isTrue();
        assertThat(trusts(.99, .97, .99)).isTrue();
        assertThat(trusts(.9, .99, 1)).isFalse();
        assertThat(trusts(1.01)).isFalse();
    }

    @Test
    void whatFailedIsTrustedOnceItPassesClearly() {
        assertThat(trusts(1.01, .96)).isFalse();
        assertThat(trusts(1.01, .96, .99, .97)).isFalse();
        assertThat(trusts(1.01, .96, .95)).isTrue();
        assertThat(trusts(1.01, .94, .99)).isTrue();
        assertThat(after(1.01, .96).simple()).hasValueSatisfying(why -> assertThat(why).contains("hardly better since"));
    }

    @Test
    void aRowOfChecksAroundTheBorderChangesNothing() {
        assertThat(trusts(.9, .99, .96, .99, .97, .98)).isTrue();
        assertThat(trusts(1.1, .99, .96, .99, .97, .98)).isFalse();
    }

    @Test
    void withoutACheckNothingIsTrusted() {
        var verdict = Verdict.of(BEGIN.plusDays(20), DAYS, day -> Optional.empty());
        assertThat(verdict.simple()).contains("the data is too short to check it");
        assertThat(verdict.models()).containsOnlyKeys(ModelKind.BGNBD, ModelKind.PARETONBD);
    }

    @Test
    void allDaysOfAQuarterGoByTheCheckBeforeIt() {
        assertThat(days(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 12, 31)).map(DAYS::chosen).distinct())
                .containsExactly(LocalDate.of(2022, 9, 30));
        assertThat(days(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 12, 30)).map(DAYS::fitted).distinct())
                .containsExactly(LocalDate.of(2022, 9, 30));
        assertThat(DAYS.fitted(LocalDate.of(2022, 12, 31))).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void theFirstCheckIsAsSoonAsTheDataIsLongEnough() {
        assertThat(DAYS.chosen(FIRST)).isEqualTo(FIRST);
        assertThat(days(FIRST, LocalDate.of(2022, 6, 30)).map(DAYS::chosen).distinct()).containsExactly(FIRST, LocalDate.of(2022, 3, 31));
        assertThat(DAYS.chosen(FIRST.minusDays(1))).as("too early to check").isEqualTo(FIRST.minusDays(1));
        assertThat(DAYS.before(FIRST)).isEmpty();
        assertThat(DAYS.before(LocalDate.of(2022, 3, 31))).contains(FIRST);
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1));
    }
}
