package dev.clientele.digest.content;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A digest that is to be made.
///
/// @param owner whose accounts it is about; empty for all
/// @param today the business day on which it is due
/// @param last what the digest before this one said, if there was one
public record DigestRequest(Content content, String owner, LocalDate today, Optional<DigestMemory> last) {

    /// The day at whose end it stands: the last one with data, never later than today.
    ///
    /// @throws Refusal when the portfolio is empty
    LocalDate asOf(Portfolio portfolio) {
        var last = portfolio.lastDay()
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        return Period.earlier(last, today);
    }

    /// Its customers and documents at the end of a day.
    ///
    /// @throws Refusal when the portfolio is empty
    Scope asked(Portfolio portfolio, AnalysisSettings terms, LocalDate asOf) {
        return Scope.of(portfolio, terms, filters(), new AnswerDay(today, Optional.of(asOf), false));
    }

    /// Whether it is about an owner whom the content leaves out.
    public boolean leavesOwnerOut() {
        return !owner.isEmpty() && content.filters().stream()
                .anyMatch(filter -> filter.dimension() == Dimension.OWNER && !filter.keeps(owner));
    }

    /// The content's filters, for an owner narrowed to their accounts.
    List<Filter> filters() {
        if (owner.isEmpty()) {
            return content.filters();
        }
        var filters = new ArrayList<Filter>();
        content.filters().stream().filter(filter -> filter.dimension() != Dimension.OWNER).forEach(filters::add);
        filters.add(new Filter(Dimension.OWNER, List.of(owner)));
        return List.copyOf(filters);
    }

    /// What it counts, in words that are the same as long as its figures can be compared.
    String about(Scope asked) {
        var filters = filters().stream().map(Filter::question).collect(Collectors.joining(" "));
        return asked.portfolio().currency() + ", active " + asked.settings().activityWindowMonths() + " months"
                + (filters.isEmpty() ? "" : ", " + filters);
    }
}
