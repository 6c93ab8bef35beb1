package dev.clientele.analysis;

import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Invocation;
import dev.clientele.command.Question;
import dev.clientele.command.Reply;
import dev.clientele.portfolio.Portfolio;
import java.util.function.Supplier;

/// A question about the portfolio: it takes the current one once, and answers from that alone.
public abstract class PortfolioQuestion implements Question {

    private final CommandSpec spec;
    private final Supplier<Portfolio> portfolio;
    private final AnalysisSettings settings;

    /// @param portfolio the current one; each answer takes it once
    protected PortfolioQuestion(CommandSpec spec, Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        this.spec = ChartForm.takenBy(spec);
        this.portfolio = portfolio;
        this.settings = settings;
    }

    /// Answers.
    ///
    /// @throws Refusal when it cannot be answered as typed
    protected abstract Reply answer(Inquiry asked);

    /// How the answer comes about.
    ///
    /// @throws Refusal as [#answer(Inquiry)]
    protected abstract Explanation explain(Inquiry asked);

    /// A question set against a portfolio; a question that knows better than the settings says so here.
    protected Inquiry inquiry(Invocation invocation, Portfolio current) {
        return Inquiry.of(invocation, current, settings);
    }

    protected final AnalysisSettings settings() {
        return settings;
    }

    @Override
    public final CommandSpec spec() {
        return spec;
    }

    @Override
    public final Reply answer(Invocation invocation) {
        return ChartForm.of(answer(inquiry(invocation, portfolio.get())), invocation);
    }

    @Override
    public final Explanation explain(Invocation invocation) {
        return explain(inquiry(invocation, portfolio.get()));
    }
}
