package dev.clientele.model.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A schedule by the wall clock of a time zone.
///
/// Across a change of the clocks each of its times comes once: a time that the clocks skip is the moment they jump, and a time
/// that they show twice is the first of both. So later times never come before earlier ones.
public record Timetable(Schedule schedule, ZoneId zone) {

    /// The first time after an instant.
    public Instant nextAfter(Instant after) {
        var from = LocalDateTime.ofInstant(after, zone);
        while (true) {
            var local = schedule.nextFrom(from);
            var next = instant(local);
            if (next.isAfter(after)) {
                return next;
            }
            from = local.plusMinutes(1);
        }
    }

    /// The first times after an instant, in their order.
    public List<Instant> nextAfter(Instant after, int count) {
        var times = new ArrayList<Instant>(count);
        for (var last = after; times.size() < count;) {
            last = nextAfter(last);
            times.add(last);
        }
        return times;
    }

    /// The last time that is after the first instant and not after the second; the first where there is none.
    public Instant lastWithin(Instant after, Instant until) {
        var last = after;
        for (var next = nextAfter(after); !next.isAfter(until); next = nextAfter(next)) {
            last = next;
        }
        return last;
    }

    private Instant instant(LocalDateTime local) {
        var rules = zone.getRules();
        var change = rules.getTransition(local);
        if (change != null && change.isGap()) {
            return change.getInstant();
        }
        return local.toInstant(change == null ? rules.getOffset(local) : change.getOffsetBefore());
    }

    /// As a person types it: `weekly monday 08:00 Europe/Berlin`.
    public String words() {
        return schedule.words() + " " + zone.getId();
    }
}
