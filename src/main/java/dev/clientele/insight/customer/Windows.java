package dev.clientele.insight.customer;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;

/// What a customer bought lately, each time against the same days a year before.
///
/// @param thisYear the calendar year to the as-of day
/// @param lastYear the same days a year before, 29 February taken for 28 February
/// @param lastTwelve the twelve months to the as-of day
/// @param twelveBefore the twelve months before those
/// @param allTime all days to the as-of day
record Windows(Sums thisYear, Sums lastYear, Sums lastTwelve, Sums twelveBefore, Sums allTime) {

    static Windows of(Inquiry asked, int customer) {
        var thisYear = Period.days(asked.asOf().withDayOfYear(1), asked.asOf());
        var yearBack = day(asked.dataEnd().minusYears(1));
        return new Windows(sums(asked, customer, thisYear.startDay(), thisYear.endDay()),
                sums(asked, customer, thisYear.yearBefore().startDay(), thisYear.yearBefore().endDay()),
                sums(asked, customer, yearBack, asked.dataEndDay()), sums(asked, customer, day(asked.dataEnd().minusYears(2)), yearBack),
                sums(asked, customer, Integer.MIN_VALUE, asked.dataEndDay()));
    }

    private static Sums sums(Inquiry asked, int customer, int start, int end) {
        return Sums.of(asked.portfolio().days(), customer, start, end);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
