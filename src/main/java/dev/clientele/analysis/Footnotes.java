package dev.clientele.analysis;

import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The small print that every answer bears: the as-of day, the age of the data, the unassigned revenue, the estimated costs.
public final class Footnotes {

    private final Scope asked;
    private final ValueFormatter wording;

    public Footnotes(Scope asked, ValueFormatter wording) {
        this.asked = asked;
        this.wording = wording;
    }

    /// `As of 31 May 2020, the last day with data (2 days ago).`
    public String asOf() {
        var day = asked.day();
        if (day.named()) {
            return asked.phrase("As of {day}, as asked. Data to {last}.").with("day", asked.asOf())
                    .with("last", asked.portfolio().lastDay().map(wording::day).orElse("-")).words();
        }
        return asked.phrase("As of {day}, the last day with data ({ago}).").with("day", asked.asOf())
                .with("ago", ago(ChronoUnit.DAYS.between(asked.asOf(), day.today()))).words();
    }

    private String ago(long days) {
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : wording.count(days) + " days ago";
    }

    /// That a period is not compared with the year before, for lack of data; empty where it is, or is longer than a year.
    public Optional<String> uncompared(Period period) {
        return Coverage.BEGINS_LATER.equals(Scope.noYearBefore(period)) ? uncompared(period.start().minusYears(1)) : Optional.empty();
    }

    /// That there is no comparison with days that begin on this one, for lack of data; empty where the data holds them whole.
    public Optional<String> uncompared(LocalDate start) {
        var coverage = asked.coverage();
        if (coverage.reaches(start)) {
            return Optional.empty();
        }
        return Optional.of("Not compared with the year before: " + coverage.words(wording) + ".");
    }

    /// How much of the revenue has no customer.
    ///
    /// @param total all net revenue the answer speaks of, the unassigned included; minor units
    public String unassigned(long unassigned, long total) {
        return unassigned(unassigned, total,
                "Unassigned: {money} ({share} of the total) has no customer; it counts in totals and in no customer's figure.");
    }

    /// How much of the revenue has no customer, in an answer about customers alone.
    ///
    /// @param total all net revenue, the unassigned included; minor units
    public String unassignedLeftOut(long unassigned, long total) {
        return unassigned(unassigned, total, "Unassigned: {money} ({share} of all net revenue) has no customer and is left out.");
    }

    private String unassigned(long unassigned, long total, String pattern) {
        if (!asked.selection().includesUnassigned()) {
            return "Revenue without a customer cannot fit a filter on customers and is left out.";
        }
        if (unassigned == 0) {
            return "All net revenue is assigned to customers.";
        }
        return asked.phrase(pattern).with("money", wording.money(asked.money(unassigned))).with("share", share(unassigned, total)).words();
    }

    private String share(long part, long total) {
        return wording.cell(Value.share(part, Math.max(0, total), "no revenue"));
    }

    /// How much of the revenue has an estimated cost; empty where none has.
    public String estimatedCost(long estimated, long total) {
        if (estimated == 0) {
            return "Profit = net revenue - cost of goods; every cost is known.";
        }
        return asked
                .phrase("Profit = net revenue - cost of goods. {share} of the revenue has no known cost; it is estimated from the customer's "
                        + "margin, else the store's.")
                .with("share", share(estimated, total)).words();
    }
}
