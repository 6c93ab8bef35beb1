package dev.clientele.digest.command;

import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.digest.content.Section;
import dev.clientele.model.Phrase;
import dev.clientele.model.schedule.Cron;
import dev.clientele.model.schedule.Schedule;
import dev.clientele.model.schedule.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Schedules, moments and contents, as they are said in a sentence.
///
/// @param locale the language of days and months
record SubscriptionWords(Locale locale) {

    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int LAST_DAY = 31;

    /// `every Monday at 08:00, Europe/Berlin`.
    String schedule(Timetable timetable) {
        return schedule(timetable.schedule()) + ", " + timetable.zone().getId();
    }

    private String schedule(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Daily daily -> "every day at " + daily.at();
            case Schedule.Weekly weekly -> "every " + days(weekly.days()) + " at " + weekly.at();
            case Schedule.MonthlyDay monthly -> "on " + day(monthly.day()) + " of every month at " + monthly.at();
            case Schedule.MonthlyNth monthly -> "on the " + ordinal(monthly.nth()) + " " + days(monthly.days()) + " of every month at "
                    + monthly.at();
            case Cron cron -> "by " + cron.words();
        };
    }

    private String days(Set<DayOfWeek> days) {
        if (days.equals(WEEKDAYS)) {
            return "weekday";
        }
        return joined(EnumSet.copyOf(days).stream().map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList());
    }

    private static String day(int day) {
        return day == LAST_DAY ? "the last day" : "day " + day;
    }

    private static String ordinal(int nth) {
        return nth == Schedule.MonthlyNth.LAST ? "last" : ORDINALS.get(nth - 1);
    }

    /// A moment by the wall clock of a time zone: `Mon 30 Mar 2026, 08:00 (GMT+2)`.
    String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm (O)", locale).format(moment.atZone(zone));
    }

    /// `revenue, flows and risk; country Germany; also to each owner their own accounts; skipped in a quiet week`.
    String content(Content content) {
        var parts = new ArrayList<String>();
        parts.add(sections(content.sections()));
        content.filters().forEach(filter -> parts.add(filter.question()));
        if (content.audience() == Audience.OWNERS) {
            parts.add("also to each owner their own accounts");
        }
        if (content.quiet() == Quiet.SKIP) {
            parts.add("nothing where nothing happened");
        }
        return String.join("; ", parts);
    }

    private static String sections(Set<Section> sections) {
        return sections.size() == Section.values().length ? "everything" : joined(sections.stream().map(Section::word).toList());
    }

    private static String joined(List<String> words) {
        return Phrase.listed(words, "and");
    }
}
