package dev.clientele.bench;

import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Cohorts;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.TierMoves;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.RiskDays;
import dev.clientele.portfolio.risk.Risks;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.IntStream;

/// The compared questions about what becomes of customers, answered by the kernels that the program's own questions use.
///
/// @param number for each customer the number in its id
record CustomerAnswers(Portfolio portfolio, int[] number) {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final int FIRST_YEAR = 2015;
    private static final int NO_GAP = -1;

    Answer flows() {
        var years = IntStream.rangeClosed(FIRST_YEAR, LAST_DAY.getYear()).mapToObj(Asking.TERMS.calendar()::year).toList();
        var boundaries = Boundaries.of(years, Asking.TERMS.activityWindowMonths(), LAST_DAY.plusDays(1));
        var answer = new Answer();
        for (var flow : Flows.of(Selection.all(portfolio), boundaries)) {
            answer.add(new long[]{flow.opening(), flow.gained(), flow.regained(), flow.lost(), flow.closing(), flow.retained(),
                    flow.openingNet(), flow.gainedNet(), flow.regainedNet(), flow.expansion(), flow.contraction(), flow.lostNet(),
                    flow.closingNet()});
        }
        return answer;
    }

    Answer moves() {
        var before = Scope.tiers(portfolio, Asking.TERMS, LAST_DAY.minusYears(1));
        var after = Scope.tiers(portfolio, Asking.TERMS, LAST_DAY);
        var both = new TierMoves.Days(before, end(LAST_DAY.minusYears(1)), after, end(LAST_DAY));
        var matrix = TierMoves.of(Selection.all(portfolio), both, 0).matrix();
        var answer = new Answer();
        for (var row = 0; row < matrix.length; row++) {
            for (var column = 0; column < matrix[row].length; column++) {
                if (matrix[row][column] > 0) {
                    answer.add(new long[]{row, column, matrix[row][column]});
                }
            }
        }
        return answer;
    }

    Answer cohorts() {
        var starts = IntStream.rangeClosed(FIRST_YEAR, LAST_DAY.getYear()).map(year -> end(LocalDate.of(year - 1, 12, 31))).toArray();
        var years = IntStream.concat(IntStream.of(starts), IntStream.of(end(LAST_DAY))).toArray();
        var cohorts = Cohorts.of(Selection.all(portfolio), years, years[0], end(LAST_DAY), end(LAST_DAY));
        var answer = new Answer();
        for (var cohort = 0; cohort < cohorts.steps(); cohort++) {
            for (var age = 0; cohorts.hasBegun(cohort, age); age++) {
                answer.add(new long[]{FIRST_YEAR + cohort, FIRST_YEAR + cohort + age, cohorts.active(cohort, age),
                        cohorts.net(cohort, age)});
            }
        }
        return answer;
    }

    Answer atRisk() {
        var selection = Selection.all(portfolio);
        var rhythm = Rhythm.of(selection, end(LAST_DAY));
        var risks = Risks.of(selection, RiskDays.of(LAST_DAY, Asking.TERMS.activityWindowMonths()), rhythm, UsualGap.of(rhythm));
        var turnover = risks.turnover();
        var answer = new Answer();
        for (var customer : risks.ranked(EnumSet.allOf(Reason.class))) {
            answer.add(
                    new long[]{number[customer], risks.atRisk()[customer], turnover.expected()[customer], turnover.recent()[customer],
                            turnover.yearAgo()[customer], rhythm.daysSince(customer), risks.reasons()[customer]},
                    rhythm.isKnown(customer) ? rhythm.medianGap()[customer] : NO_GAP, risks.alive()[customer]);
        }
        return answer;
    }

    private static int end(LocalDate day) {
        return Math.toIntExact(day.plusDays(1).toEpochDay());
    }
}
