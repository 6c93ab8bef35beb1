package dev.clientele.analysis;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import dev.clientele.model.ValueFormatter;
import java.time.LocalDate;

/// A period as it stands in a sentence.
///
/// @param preposition the word before it in "made 49 % of net revenue ...": `in`, `on`, `over`, `from`
/// @param noun the period by itself: `2019`, `Q3 2025`, `the last 90 days`, `2019\u20132021`
public record PeriodPhrase(String preposition, String noun) {

    public static PeriodPhrase of(Period period, ValueFormatter wording) {
        var label = period.label();
        if (period.isAllTime()) {
            return new PeriodPhrase("over", label);
        }
        var dots = label.indexOf("..");
        if (dots >= 0) {
            return range(label.substring(0, dots), label.substring(dots + 2), period, wording);
        }
        if (label.startsWith("last ") || label.startsWith("next ")) {
            return new PeriodPhrase("in", "the " + label);
        }
        return isDay(label) ? new PeriodPhrase("on", wording.day(period.start())) : new PeriodPhrase("in", named(label, wording));
    }

    /// Behind a verb or a noun: ` in 2019`, ` over 2019\u20132021`, ` from 1 Jan 2020 to 31 May 2020`.
    public String clause() {
        return " " + preposition + " " + noun;
    }

    /// The part of a period that is over by the end of a day, named so: `2020 to 31 May`, `Q2 2020 to 31 May`.
    ///
    /// @param period begins by that day and ends after it
    static Period toDate(Period period, LocalDate last, ValueFormatter wording) {
        var label = period.label();
        if (label.contains("..") && (isDay(label.substring(0, label.indexOf(".."))) || isDay(label.substring(label.indexOf("..") + 2)))) {
            return Period.days(period.start(), last);
        }
        var day = wording.day(last);
        var year = " " + last.getYear();
        var noun = of(period, wording).noun();
        var end = noun.contains(year.strip()) && day.endsWith(year) ? day.substring(0, day.length() - year.length()) : day;
        return new Period(period.start(), last.plusDays(1), noun + " to " + end);
    }

    private static PeriodPhrase range(String first, String last, Period period, ValueFormatter wording) {
        if (isDay(first) || isDay(last)) {
            return new PeriodPhrase("from", wording.day(period.start()) + " to " + wording.day(period.lastDay()));
        }
        return new PeriodPhrase("over", named(first, wording) + "\u2013" + named(last, wording));
    }

    private static String named(String label, ValueFormatter wording) {
        return label.startsWith("fy") ? "fiscal year " + label.substring(2) : BusinessCalendar.axisLabel(label, wording.locale());
    }

    private static boolean isDay(String label) {
        return label.length() == 10 && label.charAt(4) == '-' && label.charAt(7) == '-';
    }
}
