package dev.clientele.data.reply;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Quotes;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Portfolio;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What replies about the data are made from.
///
/// @param names those of the portfolio's customers
/// @param notebook where notes on customers are kept
/// @param today the business day on which it is said
public record Ground(Portfolio portfolio, List<CustomerName> names, AnalysisSettings terms, Notebook notebook, LocalDate today) {

    ValueFormatter wording() {
        return terms.wording();
    }

    Money money(long minor) {
        return new Money(minor, portfolio.currency());
    }

    Unit money() {
        return new Unit.MoneyIn(portfolio.currency());
    }

    String day(Instant at) {
        return wording().day(terms.calendar().dayOf(at));
    }

    /// What a customer is called, also one that was merged into another or is gone: its number then.
    public String label(String number) {
        return names.stream().filter(customer -> customer.id().equals(number)).map(CustomerName::label).findFirst()
                .or(() -> portfolio.customers().former().stream().filter(merged -> merged.id().equals(number))
                        .map(merged -> merged.name() + " (" + number + ")").findFirst())
                .orElse(number);
    }

    /// As it has to be typed.
    String question(String number) {
        return names.stream().filter(customer -> customer.id().equals(number)).map(CustomerName::question).findFirst()
                .orElse(Quotes.around(number));
    }

    /// All that was ever bought by a customer.
    Dealings dealings(String number) {
        return portfolio.customers().indexOf(number).stream().mapToObj(customer -> Dealings.of(portfolio, customer)).findFirst()
                .orElse(Dealings.NONE);
    }
}
