package dev.clientele.action.reply;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.action.Action;
import dev.clientele.portfolio.Portfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;

/// What replies about actions are made from.
///
/// @param notebook where notes on customers are kept
/// @param today the business day on which it is said
public record Desk(Portfolio portfolio, AnalysisSettings terms, Notebook notebook, LocalDate today) {

    ValueFormatter wording() {
        return terms.wording();
    }

    Money money(long minor) {
        return new Money(minor, portfolio.currency());
    }

    Unit money() {
        return new Unit.MoneyIn(portfolio.currency());
    }

    String day(LocalDate day) {
        return wording().day(day);
    }

    LocalDate dayOf(Instant at) {
        return terms.calendar().dayOf(at);
    }

    /// The customer of an id; empty where the data has none any more.
    OptionalInt customer(String id) {
        return portfolio.customers().indexOf(id);
    }

    /// The day after the last one with data, epoch day.
    public int end() {
        return Math.toIntExact(portfolio.lastDay(today).orElse(today).toEpochDay()) + 1;
    }

    /// Whether something is to be done about it and its day is over.
    boolean isOverdue(Action action) {
        return action.state().isOpen() && action.due().filter(due -> due.isBefore(today)).isPresent();
    }
}
