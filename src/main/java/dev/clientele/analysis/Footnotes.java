package dev.clientele.analysis;

import dev.clientele.model.Money;
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
        var words = "As of " + wording.day(asked.asOf());
        if (day.named()) {
            return words + ", as asked. Data to " + asked.portfolio().lastDay().map(wording::day).orElse("-") + ".";
        }
        var age = ChronoUnit.DAYS.between(asked.asOf(), day.today());
        var ago = age == 0 ? "today" : age == 1 ? "yesterday" : wording.count(age) + " days ago";
        return words + ", the last day with data (" + ago + ").";
    }

    /// That a period is not compared with the year before, for lack of data; empty where it is, or is longer than a year.
    public Optional<String> uncompared(Period period) {
        return Coverage.BEGINS_LATER.equals(Scope.noYearBefore(period)) ? uncompared(period.start().minusYears(1)) : Optional.empty();
    }

    /// That there is no comparison with days that begin on this one, for lack of data; empty where the data holds them whole.
    public Optional<String> uncompared(LocalDate start) {
        var coverage = asked.coverage();
        return coverage.reaches(start)
                ? Optional.empty()
                : Optional.of("Not compared with the year before: " + coverage.words(wording) + ".");
    }

    /// How much of the revenue has no customer.
    ///
    /// @param total all net revenue the answer speaks of, the unassigned included; minor units
    public String unassigned(long unassigned, long total) {
        if (!asked.selection().includesUnassigned()) {
            return "Revenue without a customer cannot fit a filter on customers and is left out.";
        }
        if (unassigned == 0) {
            return "All net revenue is assigned to customers.";
        }
        var money = wording.money(new Money(unassigned, asked.portfolio().currency()));
        var share = Value.share(unassigned, Math.max(0, total), "no revenue");
        return "Unassigned: " + money + " (" + wording.cell(share)
                + " of the total) has no customer; it counts in totals and in no customer's figure.";
    }

    /// How much of the revenue has no customer, in an answer about customers alone.
    ///
    /// @param total all net revenue, the unassigned included; minor units
    public String unassignedLeftOut(long unassigned, long total) {
        if (!asked.selection().includesUnassigned()) {
            return "Revenue without a customer cannot fit a filter on customers and is left out.";
        }
        if (unassigned == 0) {
            return "All net revenue is assigned to customers.";
        }
        var share = Value.share(unassigned, Math.max(0, total), "no revenue");
        return "Unassigned: " + wording.money(asked.money(unassigned)) + " (" + wording.cell(share)
                + " of all net revenue) has no customer and is left out.";
    }

    /// How much of the revenue has an estimated cost; empty where none has.
    public String estimatedCost(long estimated, long total) {
        if (estimated == 0) {
            return "Profit = net revenue - cost of goods; every cost is known.";
        }
        return "Profit = net revenue - cost of goods. " + wording.cell(Value.share(estimated, Math.max(0, total), "no revenue"))
                + " of the revenue has no known cost; it is estimated from the customer's margin, else the store's.";
    }
}
