package dev.clientele.model.schedule;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The words for days and their order.
final class ScheduleWords {

    static final Set<DayOfWeek> WEEKDAYS = Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int SHORTEST = 3;

    private ScheduleWords() {}

    static String of(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /// A day of the week by its name or the beginning of it: `monday`, `mon`, `mondays`.
    static Optional<DayOfWeek> day(String word) {
        var name = word.endsWith("s") && word.length() > "days".length() ? word.substring(0, word.length() - 1) : word;
        for (var day : DayOfWeek.values()) {
            if (name.length() >= SHORTEST && (of(day).startsWith(name) || of(day).startsWith(word))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    static String ordinal(int nth) {
        return nth == Schedule.MonthlyNth.LAST ? "last" : ORDINALS.get(nth - 1);
    }

    /// 1 to 4, or [Schedule.MonthlyNth#LAST]; empty for another word.
    static Optional<Integer> nth(String word) {
        if (word.equals("last")) {
            return Optional.of(Schedule.MonthlyNth.LAST);
        }
        var place = ORDINALS.indexOf(word);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }
}
