package dev.clientele.app;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.command.Command;
import dev.clientele.insight.clv.ClvQuestion;
import dev.clientele.insight.compare.CompareQuestion;
import dev.clientele.insight.concentration.ConcentrationQuestion;
import dev.clientele.insight.customer.CustomerQuestion;
import dev.clientele.insight.customers.CustomersQuestion;
import dev.clientele.insight.definitions.DefinitionsQuestion;
import dev.clientele.insight.flows.FlowsQuestion;
import dev.clientele.insight.forecast.ForecastQuestion;
import dev.clientele.insight.matrix.MatrixQuestion;
import dev.clientele.insight.movers.MoversQuestion;
import dev.clientele.insight.note.NoteCommand;
import dev.clientele.insight.orders.OrdersQuestion;
import dev.clientele.insight.products.ProductsQuestion;
import dev.clientele.insight.profit.ProfitQuestion;
import dev.clientele.insight.retention.RetentionQuestion;
import dev.clientele.insight.revenue.OverviewQuestion;
import dev.clientele.insight.revenue.RevenueQuestion;
import dev.clientele.insight.risk.AtRiskQuestion;
import dev.clientele.insight.tiers.TiersQuestion;
import dev.clientele.insight.top.TopQuestion;
import dev.clientele.insight.whale.WhaleQuestion;
import dev.clientele.insight.whatif.WhatIfQuestion;
import dev.clientele.insight.winback.WinBackQuestion;
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.function.Supplier;

/// The one list of questions. Help, completion and the platforms' menus follow its order.
public final class Questions {

    private Questions() {}

    /// All questions, in the order of help.
    ///
    /// @param portfolio the current portfolio; each answer takes it once
    /// @param notebook where notes on customers are kept
    public static List<Command> all(Supplier<Portfolio> portfolio, AnalysisSettings terms, Notebook notebook) {
        return List.of(new OverviewQuestion(portfolio, terms), new RevenueQuestion(portfolio, terms), new TopQuestion(portfolio, terms),
                MoversQuestion.growers(portfolio, terms), MoversQuestion.decliners(portfolio, terms),
                new CustomersQuestion(portfolio, terms), new OrdersQuestion(portfolio, terms), new FlowsQuestion(portfolio, terms),
                new RetentionQuestion(portfolio, terms),
                new ConcentrationQuestion(portfolio, terms), new WhaleQuestion(portfolio, terms), new ProfitQuestion(portfolio, terms),
                new ProductsQuestion(portfolio, terms),
                new TiersQuestion(portfolio, terms),
                new MatrixQuestion(portfolio, terms),
                new ForecastQuestion(portfolio, terms), new WhatIfQuestion(portfolio, terms),
                new ClvQuestion(portfolio, terms), new AtRiskQuestion(portfolio, terms), new WinBackQuestion(portfolio, terms),
                new CustomerQuestion(portfolio, terms, notebook),
                new CompareQuestion(portfolio, terms), new NoteCommand(terms, notebook), new DefinitionsQuestion());
    }
}
