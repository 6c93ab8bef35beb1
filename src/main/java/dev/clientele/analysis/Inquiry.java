package dev.clientele.analysis;

import dev.clientele.command.Button;
import dev.clientele.command.Invocation;
import dev.clientele.command.Listed;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A question set against the portfolio that answers it: what it is about, and what was said.
public final class Inquiry extends Scope {

    private static final int MOST_ROWS = 1_000;
    private static final int MORE_ROWS = 5;

    private final Invocation invocation;

    private Inquiry(Invocation invocation, Portfolio portfolio, AnalysisSettings settings) {
        super(portfolio, settings, new Narrowing(invocation.filters(), invocation.without()), invocation.answerDay());
        this.invocation = invocation;
    }

    private Inquiry(Inquiry like, Selection selection) {
        super(like, like.day(), selection);
        this.invocation = like.invocation;
    }

    /// Sets a question against a portfolio.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Inquiry of(Invocation invocation, Portfolio portfolio, AnalysisSettings settings) {
        if (portfolio.lastDay().isEmpty()) {
            throw noData();
        }
        return new Inquiry(invocation, portfolio, settings);
    }

    public Invocation invocation() {
        return invocation;
    }

    @Override
    public Optional<String> method() {
        return invocation.choice("method");
    }

    @Override
    public Inquiry about(int customer) {
        var keep = new boolean[portfolio().customers().count()];
        keep[customer] = true;
        return only(keep);
    }

    @Override
    public Inquiry only(boolean[] keep) {
        return new Inquiry(this, selection().only(keep));
    }

    /// A reply to it, begun: of its command, its day and its data.
    public ReplyBuilder reply(String title) {
        return Reply.to(invocation.spec().name(), title).asOf(asOf()).dataVersion(portfolio().dataVersion());
    }

    /// The customers of a list, of whom the first are shown.
    ///
    /// @param found all that fit, in the order of the list
    public Listed listed(int[] found, int shown) {
        var ids = portfolio().customers().ids();
        return Listed.first(shown, Arrays.stream(found).mapToObj(customer -> ids[customer]).toList());
    }

    /// More rows of a list, where it has more than are shown.
    ///
    /// @param all how many it has
    public Optional<Button> showMore(long all) {
        var shown = invocation.countOrDefault();
        var more = Math.min(MOST_ROWS, shown * MORE_ROWS);
        return all > shown ? Optional.of(new Button("Show " + more, invocation.withCount(more).question())) : Optional.empty();
    }

    /// Refuses what goes by profit where the data has no costs.
    ///
    /// @param purpose what the profit is wanted for: `to rank by`
    /// @throws Refusal with the same question by what it goes by otherwise
    public void requireCosts(String purpose) {
        requireCosts(purpose, "by");
    }

    /// The same where another choice says what it goes by.
    ///
    /// @param choice the name of the choice
    public void requireCosts(String purpose, String choice) {
        if (!portfolio().costed()) {
            throw new Refusal("The data has no costs, so there is no profit " + purpose + ".",
                    List.of(invocation.withoutChoice(choice).question()));
        }
    }

    /// The period asked for, as far as the data holds it, or the last twelve months: what is not over ends with the as-of day and is
    /// named so.
    ///
    /// @throws Refusal for one of which the data holds nothing
    public Period period() {
        return period(invocation.period().orElseGet(this::lastTwelveMonths));
    }

    /// The same question about the customers it names alone; about all where it names none.
    ///
    /// @throws Refusal when one is named that does not fit the filters
    public Inquiry aboutNamed() {
        if (invocation.customers().isEmpty()) {
            return this;
        }
        var keep = new boolean[portfolio().customers().count()];
        for (var named : invocation.customers()) {
            var customer = portfolio().customers().indexOf(named.id())
                    .orElseThrow(() -> new Refusal("The data has no customer " + named.label() + " any more."));
            if (!selection().includes()[customer]) {
                throw new Refusal(named.label() + " does not fit the filter.", List.of(invocation.withFilters(List.of()).question()));
            }
            keep[customer] = true;
        }
        return only(keep);
    }
}
