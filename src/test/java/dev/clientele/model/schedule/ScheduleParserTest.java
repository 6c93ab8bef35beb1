package dev.clientele.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleParserTest {

    private static final ScheduleParser PARSER = new ScheduleParser(ZoneId.of("UTC"), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daily                                     | daily 08:00 UTC
            every day at 7am                          | daily 07:00 UTC
            weekdays 07:30 Europe/Berlin              | weekly monday,tuesday,wednesday,thursday,friday 07:30 Europe/Berlin
            weekly                                    | weekly monday 08:00 UTC
            weekly monday 08:00                       | weekly monday 08:00 UTC
            Weekly Monday 8:00 europe/berlin          | weekly monday 08:00 Europe/Berlin
            weekly on mon, thu at 5pm new_york        | weekly monday,thursday 17:00 America/New_York
            mondays 12am                              | weekly monday 00:00 UTC
            every friday at 16                        | weekly friday 16:00 UTC
            monthly                                   | monthly day 1 08:00 UTC
            monthly 15 09:00                          | monthly day 15 09:00 UTC
            monthly on the 3rd                        | monthly day 3 08:00 UTC
            monthly last day 18:00                    | monthly last day 18:00 UTC
            monthly first monday 08:00                | monthly first monday 08:00 UTC
            first weekday of the month 08:00          | monthly first weekday 08:00 UTC
            every second monday of the month 9am      | monthly second monday 09:00 UTC
            last friday 15:00 Australia/Sydney        | monthly last friday 15:00 Australia/Sydney
            daily 08:00 +05:30                        | daily 08:00 +05:30
            daily 08:00 Z                             | daily 08:00 Z
            cron 0 8 * * mon                          | cron 0 8 * * mon UTC
            cron */15 9-17 1,15 jan-mar 1-5 Asia/Tokyo| cron */15 9-17 1,15 jan-mar 1-5 Asia/Tokyo
            """)
    void aPersonsWordsAreUnderstoodAndReadBackTheSame(String typed, String words) {
        var timetable = PARSER.parse(typed);
        assertThat(timetable.words()).isEqualTo(words);
        assertThat(PARSER.parse(words)).isEqualTo(timetable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sometimes                 | When? Write daily 08:00
            weekly monday 25:00       | No day has the time 25:00
            weekly monday 13pm        | No day has the time 13pm
            monthly first             | The first what?
            monthly 32                | No month has a day 32
            weekly monday Mars/Olympus| There is no time zone mars/olympus
            cron 0 8 * *              | A cron expression has five fields
            cron 61 8 * * *           | The minute of a cron expression is 0 to 59
            cron 0 8 30 feb *         | a day that never comes
            cron 0 8 * * fri-mon      | a range runs upwards
            cron */0 8 * * *          | A step
            daily 08:00 please        | I do not understand please
            daily 08:00 09:00         | one time of the day, and 09:00 is another
            daily 08:00 and 17:00     | one time of the day, and 17:00 is another
            every monday 8 and 17     | one time of the day, and 17 is another
            every monday at 8am, 5pm  | one time of the day, and 5pm is another
            weekdays at 25:00         | No day has the time 25:00
            weekly monday 08:00 friday| friday stands behind it
            daily 08:00 weekly        | weekly stands behind it
            daily 8 pm                | not sure which time is meant by pm
            daily 08:00 Europe/Foo    | There is no time zone europe/foo
            daily 08:00 UTC Europe/Berlin | one time zone, and europe/berlin is another
            daily 08:00 UTC berlin    | one time zone, and berlin is another
            every second monday 08:00 | once a month or each time after so many weeks
            every monday noon         | not sure which time is meant by noon
            daily 24:00               | No day has the time 24:00
            cron 0 0 8 * * ?          | five fields here
            cron 0 0 8 * * mon        | five fields here
            cron 0 0 8 * * ? 2026     | five fields here
            cron */5 * * * *  *       | five fields here
            cron */5 * * *            | A cron expression has five fields
            """)
    void whatIsNoScheduleIsRefusedWithWhatToWrite(String typed, String message) {
        assertThatThrownBy(() -> PARSER.parse(typed)).isInstanceOf(DateTimeException.class).hasMessageContaining(message);
    }

    @Test
    void theWordsBehindItAreLeftForOthers() {
        var parsed = PARSER.parse(List.of("weekly", "monday", "08:00", "berlin", "for", "owner", "\"Anna Berg\""));
        assertThat(parsed.timetable().words()).isEqualTo("weekly monday 08:00 Europe/Berlin");
        assertThat(parsed.rest()).containsExactly("for", "owner", "\"Anna Berg\"");
    }
}
