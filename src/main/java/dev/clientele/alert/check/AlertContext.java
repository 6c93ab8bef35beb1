package dev.clientele.alert.check;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.Filter;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import dev.clientele.portfolio.Portfolio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// The portfolio at the end of a day, as all checks see it.
///
/// @param numbers the customers' numbers
record AlertContext(Portfolio portfolio, AnalysisSettings terms, LocalDate day, CustomerNumbers numbers) {

    /// For so many months it is looked back for what happened: enough for data that comes by the quarter.
    static final int LOOK_BACK_MONTHS = 3;
    /// What is not tied to a purchase is over when it was not found for so many days.
    private static final int CALM_DAYS = 7;

    /// By the estimates that answers of that day stand on.
    static AlertContext of(Portfolio portfolio, AnalysisSettings terms, LocalDate day) {
        return new AlertContext(portfolio, terms.patient(), day, new CustomerNumbers(portfolio.customers()));
    }

    /// The part of it that fits filters.
    Scope asked(List<Filter> filters) {
        return Scope.of(portfolio, terms, filters, AnswerDay.endOf(day));
    }

    /// The day after, as an epoch day: no row on or after it counts.
    int end() {
        return Math.toIntExact(day.plusDays(1).toEpochDay());
    }

    /// The first day of the activity window, as an epoch day.
    int activeFrom() {
        return Math.toIntExact(day.plusDays(1).minusMonths(terms.activityWindowMonths()).toEpochDay());
    }

    /// Minor units of an amount in major ones.
    long minor(BigDecimal major) {
        return Money.ofMajor(major, portfolio.currency()).minor();
    }

    Money money(long minor) {
        return new Money(minor, portfolio.currency());
    }

    String id(int customer) {
        return portfolio.customers().ids()[customer];
    }

    /// A customer as the subject of a case.
    AlertSubject subject(AlertFinding finding) {
        var customers = portfolio.customers();
        return new AlertSubject(finding.key(), id(finding.customer()), customers.names()[finding.customer()],
                customers.value(Dimension.OWNER, finding.customer()));
    }

    /// The number of a case's customer; empty for one that the data no longer has.
    OptionalInt customer(AlertCase open) {
        return numbers.of(open.subject().customer());
    }

    /// Whether a case was opened so lately that what it is about is still looked for.
    boolean isLookedBackTo(AlertCase open) {
        return open.course().openedOn().plusMonths(LOOK_BACK_MONTHS).isAfter(day);
    }

    /// Whether a case was found last so long ago that what it is about is over.
    boolean isCalm(AlertCase open) {
        return !open.sight().day().plusDays(CALM_DAYS).isAfter(day);
    }
}
