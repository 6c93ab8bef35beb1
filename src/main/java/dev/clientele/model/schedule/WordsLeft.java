package dev.clientele.model.schedule;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that are still to be read, with those passed over that mean nothing. Used by one thread.
final class WordsLeft {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})?)?(am|pm)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}(?:[:.h]\\d{2})(?:am|pm)?|\\d{1,2}(?:am|pm)");
    private static final Pattern CRON_FIELD =
            Pattern.compile("[*?]|(?i:[\\d*?,/#LW-]|sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|"
                    + "aug|sep|oct|nov|dec)+");
    private static final int CRON_FIELDS = 5;
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?");

    private static final Pattern PLACE = Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");
    private static final Pattern OFFSET = Pattern.compile("z|(?:utc|gmt)?[+-](?:0\\d|1[0-7]):[0-5]\\d");

    private static final Map<String, String> ZONES = zones();

    private final List<String> words;
    private final Set<String> fillers;
    private int next;

    WordsLeft(List<String> words, Set<String> fillers) {
        this.words = words.stream().filter(word -> !word.isBlank() && !word.equals(",")).toList();
        this.fillers = fillers;
    }

    boolean isEmpty() {
        return next >= words.size();
    }

    List<String> rest() {
        return words.subList(Math.min(next, words.size()), words.size());
    }

    /// The next word that means something, lower case; empty behind the last.
    String peek() {
        var at = meaningful();
        return at < words.size() ? words.get(at).toLowerCase(Locale.ROOT).replaceFirst("(?<=.),+$", "") : "";
    }

    private int meaningful() {
        var at = next;
        while (at < words.size() && fillers.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            at++;
        }
        return at;
    }

    String takeOne() {
        var word = peek();
        next = meaningful() + 1;
        return word;
    }

    /// Passes over the word where it is the next.
    boolean take(String word) {
        var isNext = peek().equals(word);
        if (isNext) {
            takeOne();
        }
        return isNext;
    }

    /// So many words as they are, or all where there are fewer.
    List<String> takeMany(int count) {
        var taken = new ArrayList<>(words.subList(next, Math.min(words.size(), next + count)));
        next += taken.size();
        return taken;
    }

    /// The fields of a cron expression: five, as further ones would be read as the days of another schedule.
    ///
    /// @throws DateTimeException where there are more
    List<String> cronFields() {
        var count = (int) words.stream().skip(next).takeWhile(word -> CRON_FIELD.matcher(word).matches()).count();
        if (count > CRON_FIELDS) {
            throw new DateTimeException("A cron expression has five fields here, minute, hour, day, month and weekday, without seconds and "
                    + "years, such as cron 0 8 * * mon; found " + count + ": " + String.join(" ", words.subList(next, next + count)) + ".");
        }
        return takeMany(CRON_FIELDS);
    }

    /// What comes behind a whole timetable may be anything but more of one, of which nobody can say which is meant.
    ///
    /// @param zone the one that was read
    /// @throws DateTimeException where it is a further time, day or zone
    void refuseAnotherTime(Optional<ZoneId> zone) {
        var typed = peek();
        if (CLOCK.matcher(typed).matches() || (followsAnd() && TIME.matcher(typed).matches())) {
            throw new DateTimeException(
                    "A schedule has one time of the day, and " + typed + " is another. Order one digest for each time.");
        }
        if (isDays() || ScheduleParser.KINDS.contains(typed)) {
            throw new DateTimeException(
                    "A schedule comes on its days at one time, and " + typed + " stands behind it. Write such as weekly "
                            + "monday,thursday 08:00, or order one digest for each.");
        }
        if (typed.matches("am|pm|a\\.m\\.|p\\.m\\.?|uhr|noon|midnight|o'clock")) {
            throw new DateTimeException("I am not sure which time is meant by " + typed + ". Write it as 08:00 or 5pm.");
        }
        if (typed.matches("[a-z]+/[a-z_/]+") || OFFSET.matcher(typed).matches() || (zone.isPresent() && zoneNamed().isPresent())) {
            throw new DateTimeException("A schedule has one time zone, and " + typed + " is another.");
        }
    }

    /// Every second monday may be each fortnight or once a month.
    ///
    /// @throws DateTimeException where nothing says which
    void refuseEveryNth() {
        var isEvery = !isEmpty() && words.get(next).toLowerCase(Locale.ROOT).matches("every|each");
        if (isEvery && peek().matches("second|third|fourth")
                && words.stream().noneMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("month"))) {
            throw new DateTimeException(
                    "Every " + peek() + " may be once a month or each time after so many weeks, which I do not have. For "
                            + "once a month write such as monthly " + peek() + " monday 08:00.");
        }
    }

    private boolean followsAnd() {
        return next < words.size() && Set.of("and", "at", ",").contains(words.get(next).toLowerCase(Locale.ROOT));
    }

    boolean isOrdinal() {
        return ScheduleWords.nth(peek()).isPresent();
    }

    /// Whether the next word is a day of the week, or some with commas between them.
    boolean isDays() {
        return !peek().isEmpty()
                && Arrays.stream(peek().split(",", -1)).allMatch(name -> name.isEmpty() || ScheduleWords.day(name).isPresent())
                && !peek().startsWith(",");
    }

    Optional<Integer> dayOfMonth() {
        var day = DAY_OF_MONTH.matcher(peek());
        if (!day.matches()) {
            return Optional.empty();
        }
        takeOne();
        return Optional.of(Integer.parseInt(day.group(1)));
    }

    /// A time of the day: `08:00`, `8am`, `17`.
    ///
    /// @throws DateTimeException for one that no day has
    Optional<LocalTime> time() {
        var typed = peek();
        var time = TIME.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        takeOne();
        var half = time.group(3);
        var hour = Integer.parseInt(time.group(1));
        var minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        var isHalf = half != null;
        if (hour > (isHalf ? 12 : 23) || minute > 59 || (isHalf && hour == 0)) {
            throw new DateTimeException("No day has the time " + typed + ". Write it as 08:00 or 5pm.");
        }
        return Optional.of(LocalTime.of(isHalf ? hour % 12 + ("pm".equals(half) ? 12 : 0) : hour, minute));
    }

    /// A time zone by its id or its city: `Europe/Berlin`, `berlin`, `UTC`, `+02:00`.
    ///
    /// @throws DateTimeException for one that looks like an id and is none
    Optional<ZoneId> zone() {
        var typed = peek();
        var zone = zoneNamed();
        if (zone.isEmpty() && typed.matches("[a-z]+/[a-z_/]+")) {
            throw new DateTimeException("There is no time zone " + typed + ". Write one as Europe/Berlin or America/New_York.");
        }
        zone.ifPresent(taken -> takeOne());
        return zone;
    }

    /// The time zone that the next word names.
    Optional<ZoneId> zoneNamed() {
        var typed = peek();
        return Optional.ofNullable(ZONES.get(typed)).map(ZoneId::of).or(() -> OFFSET.matcher(typed).matches()
                ? Optional.of(ZoneId.of(typed.toUpperCase(Locale.ROOT)))
                : Optional.empty());
    }

    /// The ids of the zones of places, in their order.
    static List<String> placesWithZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> PLACE.matcher(id).matches()).sorted().toList();
    }

    /// The ids of all zones by id and, those of places, by city; lower case.
    private static Map<String, String> zones() {
        var zones = new HashMap<String, String>();
        placesWithZones()
                .forEach(id -> zones.putIfAbsent(id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), id));
        ZoneId.getAvailableZoneIds().forEach(id -> zones.put(id.toLowerCase(Locale.ROOT), id));
        return Map.copyOf(zones);
    }
}
