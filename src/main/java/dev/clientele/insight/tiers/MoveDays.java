package dev.clientele.insight.tiers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Refusal;
import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The two days at whose ends tiers are compared.
///
/// Without a period a year before the as-of day, and that day. A period means its start and its end: the day before its first
/// one, and its last. A single day means that day and the as-of day; of two periods or days it is the last day of each.
record MoveDays(LocalDate from, LocalDate to) {

    /// @throws Refusal when the later day is not behind the earlier one, as far as the data goes
    static MoveDays of(Inquiry asked) {
        var days = named(asked.invocation().periods(), asked.asOf());
        var to = Period.earlier(days.to, asked.asOf());
        if (!days.from.isBefore(to)) {
            throw new Refusal(
                    asked.phrase("The data ends on {end}, so there is no later day to compare {from} with.").with("end", asked.asOf())
                            .with("from", days.from).words(),
                    List.of(asked.invocation().withPeriods(List.of()).question()));
        }
        return new MoveDays(days.from, to);
    }

    private static MoveDays named(List<Period> periods, LocalDate asOf) {
        if (periods.isEmpty()) {
            return new MoveDays(asOf.minusYears(1), asOf);
        }
        if (periods.size() > 1) {
            var days = periods.stream().map(Period::lastDay).sorted(Comparator.naturalOrder()).toList();
            return new MoveDays(days.getFirst(), days.getLast());
        }
        var only = periods.getFirst();
        if (only.start().equals(only.lastDay())) {
            return new MoveDays(only.start(), asOf);
        }
        return new MoveDays(only.start().minusDays(1), only.lastDay());
    }
}
