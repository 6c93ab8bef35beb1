package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// When the bot may speak: what comes in quiet hours waits till they end, by the clocks on the wall.
final class QuietHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final QuietHours USUAL = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), true, BERLIN);

    @Test
    void byDayItSpeaksAtOnce() {
        assertThat(USUAL.next(Instant.parse("2026-11-25T12:00:01Z"))).isEqualTo("2026-11-25T12:00:01Z");
    }

    @Test
    void nightWaitsTillEightAndTheWeekendTillMondayAtEight() {
        assertThat(USUAL.next(Instant.parse("2026-11-25T18:00:00Z"))).isEqualTo("2026-11-26T07:00:00Z");
        assertThat(USUAL.next(Instant.parse("2026-11-26T03:00:00Z"))).isEqualTo("2026-11-26T07:00:00Z");
        assertThat(USUAL.next(Instant.parse("2026-11-27T17:59:59Z"))).isEqualTo("2026-11-27T17:59:59Z");
        assertThat(USUAL.next(Instant.parse("2026-11-27T18:00:00Z"))).isEqualTo("2026-11-30T07:00:00Z");
        assertThat(USUAL.next(Instant.parse("2026-11-29T12:00:00Z"))).isEqualTo("2026-11-30T07:00:00Z");
    }

    @Test
    void eightIsEightAcrossChangesOfTheClocks() {
        assertThat(USUAL.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-30T06:00:00Z");
        assertThat(USUAL.next(Instant.parse("2026-10-24T12:00:00Z"))).isEqualTo("2026-10-26T07:00:00Z");
        var everyDay = new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), false, BERLIN);
        assertThat(everyDay.next(Instant.parse("2026-03-28T18:00:00Z"))).isEqualTo("2026-03-29T06:00:00Z");
        assertThat(everyDay.next(Instant.parse("2026-10-24T17:00:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void quietTimeThatEndsInTheHourThatIsSkippedEndsBehindIt() {
        var early = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30), false, BERLIN);
        assertThat(early.next(Instant.parse("2026-03-28T23:00:00Z"))).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void quietHoursOfTheDayAndNoneAtAllAreHours() {
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0), false, ZoneOffset.UTC);
        assertThat(noon.next(Instant.parse("2026-11-28T12:30:00Z"))).isEqualTo("2026-11-28T13:00:00Z");
        assertThat(noon.next(Instant.parse("2026-11-28T23:30:00Z"))).isEqualTo("2026-11-28T23:30:00Z");
        var never = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0), false, ZoneOffset.UTC);
        assertThat(never.next(Instant.parse("2026-11-28T03:00:00Z"))).isEqualTo("2026-11-28T03:00:00Z");
    }

    @Test
    void nextMomentIsNeverQuietNeverBeforeAndNeverFarAway() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < 20_000; i++) {
            var zone = ZoneId.of(random.nextBoolean() ? "Europe/Berlin" : "America/New_York");
            var hours = new QuietHours(LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)), LocalTime.of(random.nextInt(24), 0),
                    random.nextBoolean(), zone);
            var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextLong(365L * 24 * 3600));
            var next = hours.next(now);
            assertThat(next).as("%s at %s", hours, now).isBetween(now, now.plusSeconds(3 * 24 * 3600 + 3_600));
            assertThat(hours.next(next)).as("%s at %s", hours, now).isEqualTo(next);
        }
    }
}
