package dev.clientele.bench;

import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The seven questions that are asked of the portfolio and in SQL.
final class ComparedQuestions {

    private static final int OFTEN = 20;
    private static final int USUAL = 5;

    private ComparedQuestions() {}

    static List<ComparedQuestion> of(Portfolio portfolio) {
        var ids = portfolio.customers().ids();
        var number = IntStream.range(0, ids.length).map(customer -> DuckBooks.number(ids[customer])).toArray();
        var revenue = new RevenueAnswers(portfolio, number);
        var customers = new CustomerAnswers(portfolio, number);
        return List.of(question("top 20 of 2024", revenue::top, ComparedSql.TOP, 2, USUAL).asked("top 20 2024"),
                question("flows 2015 to 2024 by year", customers::flows, ComparedSql.FLOWS, 13, OFTEN).asked("flows 2015..2024"),
                question("classes of customers, 2024", revenue::classes, ComparedSql.CLASSES, 4, USUAL).asked("concentration 2024"),
                question("tier moves 2023 to 2024", customers::moves, ComparedSql.MOVES, 3, USUAL)
                        .asked("tiers moves 2023-12-31 2024-12-31"),
                question("retention by first year", customers::cohorts, ComparedSql.COHORTS, 4, USUAL).asked("retention cohorts by year"),
                question("revenue by month", revenue::months, ComparedSql.MONTHS, 2, USUAL),
                question("at risk", customers::atRisk, ComparedRiskSql.AT_RISK, 7, OFTEN).asked("at-risk"));
    }

    private static ComparedQuestion question(String name, Supplier<Answer> kernel, String sql, int exact, int target) {
        return new ComparedQuestion(name, kernel, Optional.empty(), sql, exact, target);
    }
}
