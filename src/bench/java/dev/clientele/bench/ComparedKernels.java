package dev.clientele.bench;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Flows;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The seven questions asked of a portfolio's columns, by the kernels that the program's own questions use.
final class ComparedKernels {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
    private static final int WINDOW_MONTHS = 12;
    private static final LocalDate END = LocalDate.of(2025, 1, 1);

    private final Portfolio portfolio;
    private final int[] number;

    ComparedKernels(Portfolio portfolio) {
        this.portfolio = portfolio;
        number = IntStream.range(0, portfolio.customers().count()).map(i -> DuckBooks.number(portfolio.customers().ids()[i])).toArray();
    }

    List<ComparedQuestion> questions() {
        return List.of(question("top 20 of 2024", this::top, "top 20 2024", ComparedSql.TOP, 2, 5),
                question("flows 2015 to 2024 by year", this::flows, "flows 2015..2024", ComparedSql.FLOWS, 13, 20),
                awaited("classes of customers, 2024", ComparedSql.CLASSES, 4), awaited("tier moves 2023 to 2024", ComparedSql.MOVES, 3),
                awaited("retention by first year", ComparedSql.COHORTS, 4), awaited("revenue by month", ComparedSql.MONTHS, 2),
                awaited("at risk", ComparedRiskSql.AT_RISK, 7));
    }

    private static ComparedQuestion question(String name, Supplier<Answer> kernel, String words, String sql, int exact, int target) {
        return new ComparedQuestion(name, Optional.of(kernel), Optional.of(words).filter(asked -> !asked.isEmpty()), sql, exact, target);
    }

    private static ComparedQuestion awaited(String name, String sql, int exact) {
        return new ComparedQuestion(name, Optional.empty(), Optional.empty(), sql, exact, 5);
    }

    private Answer top() {
        var selection = Selection.all(portfolio);
        var net = Totals.between(selection, epochDay(2024), epochDay(2025)).net();
        var total = 0L;
        for (var each : net) {
            total += each;
        }
        var answer = new Answer();
        for (var customer : Ranking.top(selection.days(), net, 20)) {
            answer.add(new long[]{number[customer], net[customer]}, (double) net[customer] / total);
        }
        return answer;
    }

    private Answer flows() {
        var years = IntStream.rangeClosed(2015, 2024).mapToObj(CALENDAR::year).toList();
        var answer = new Answer();
        for (var flow : Flows.of(Selection.all(portfolio), Boundaries.of(years, WINDOW_MONTHS, END))) {
            answer.add(new long[]{flow.opening(), flow.gained(), flow.regained(), flow.lost(), flow.closing(), flow.retained(),
                    flow.openingNet(), flow.gainedNet(), flow.regainedNet(), flow.expansion(), flow.contraction(), flow.lostNet(),
                    flow.closingNet()});
        }
        return answer;
    }

    private static int epochDay(int year) {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }
}
