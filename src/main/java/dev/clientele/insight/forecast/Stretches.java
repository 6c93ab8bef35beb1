package dev.clientele.insight.forecast;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Calendar months ahead; the first may have begun, and then is the days that are left of it.
final class Stretches {

    private Stretches() {}

    /// From one day to another, that one not included.
    static List<Period> months(Inquiry asked, LocalDate from, LocalDate end) {
        var months = new ArrayList<Period>();
        for (var start = from; start.isBefore(end);) {
            var month = asked.settings().calendar().of(Grain.MONTH, start);
            var last = month.end().isBefore(end) ? month.end() : end;
            months.add(new Period(start, last, label(month, start, last)));
            start = last;
        }
        return months;
    }

    private static String label(Period month, LocalDate start, LocalDate end) {
        return month.start().equals(start) && month.end().equals(end) ? month.label() : Period.days(start, end.minusDays(1)).label();
    }
}
