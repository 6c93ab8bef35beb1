package dev.clientele.language.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 31);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025,                      2025-01-01, 2025-12-31, 2025
            year 2025,                 2025-01-01, 2025-12-31, 2025
            2025-Q3,                   2025-07-01, 2025-09-30, 2025-Q3
            2025q3,                    2025-07-01, 2025-09-30, 2025-Q3
            2025 q3,                   2025-07-01, 2025-09-30, 2025-Q3
            q3 2025,                   2025-07-01, 2025-09-30, 2025-Q3
            q3/2025,                   2025-07-01, 2025-09-30, 2025-Q3
            q3-2025,                   2025-07-01, 2025-09-30, 2025-Q3
            third quarter of 2025,     2025-07-01, 2025-09-30, 2025-Q3
            3rd quarter 2025,          2025-07-01, 2025-09-30, 2025-Q3
            quarter 3 2025,            2025-07-01, 2025-09-30, 2025-Q3
            2025-H2,                   2025-07-01, 2025-12-31, 2025-H2
            first half of 2024,        2024-01-01, 2024-06-30, 2024-H1
            2025-11,                   2025-11-01, 2025-11-30, 2025-11
            2025/11,                   2025-11-01, 2025-11-30, 2025-11
            11/2025,                   2025-11-01, 2025-11-30, 2025-11
            nov 2025,                  2025-11-01, 2025-11-30, 2025-11
            november of 2025,          2025-11-01, 2025-11-30, 2025-11
            nov-2025,                  2025-11-01, 2025-11-30, 2025-11
            sept 2024,                 2024-09-01, 2024-09-30, 2024-09
            feb 2024,                  2024-02-01, 2024-02-29, 2024-02
            spring 2024,               2024-03-01, 2024-05-31, 2024-03..2024-05
            summer 2024,               2024-06-01, 2024-08-31, 2024-06..2024-08
            fall of 2024,              2024-09-01, 2024-11-30, 2024-09..2024-11
            2023 autumn,               2023-09-01, 2023-11-30, 2023-09..2023-11
            winter 2023/24,            2023-12-01, 2024-02-29, 2023-12..2024-02
            winter 2023-2024,          2023-12-01, 2024-02-29, 2023-12..2024-02
            summer last year,          2024-06-01, 2024-08-31, 2024-06..2024-08
            last summer,               2024-06-01, 2024-08-31, 2024-06..2024-08
            last spring,               2024-03-01, 2024-05-31, 2024-03..2024-05
            this spring,               2025-03-01, 2025-05-31, 2025-03..2025-05
            last winter,               2024-12-01, 2025-02-28, 2024-12..2025-02
            winter,                    2024-12-01, 2025-02-28, 2024-12..2025-02
            summer,                    2024-06-01, 2024-08-31, 2024-06..2024-08
            2025-W07,                  2025-02-10, 2025-02-16, 2025-W07
            2025w7,                    2025-02-10, 2025-02-16, 2025-W07
            week 7 of 2025,            2025-02-10, 2025-02-16, 2025-W07
            2020-W53,                  2020-12-28, 2021-01-03, 2020-W53
            2021-W01,                  2021-01-04, 2021-01-10, 2021-W01
            fy2025,                    2025-01-01, 2025-12-31, fy2025
            fy25,                      2025-01-01, 2025-12-31, fy2025
            fiscal year 2025,          2025-01-01, 2025-12-31, fy2025
            2024-02-29,                2024-02-29, 2024-02-29, 2024-02-29
            2024-2-29,                 2024-02-29, 2024-02-29, 2024-02-29
            29.2.2024,                 2024-02-29, 2024-02-29, 2024-02-29
            29 February 2024,          2024-02-29, 2024-02-29, 2024-02-29
            29th of february 2024,     2024-02-29, 2024-02-29, 2024-02-29
            feb 29 2024,               2024-02-29, 2024-02-29, 2024-02-29
            """)
    void namesOfPeriods(String words, LocalDate first, LocalDate last, String label) {
        assertPeriod(words, AS_OF, first, last, label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            this year,            2025-01-01, 2025-12-31, 2025
            last year,            2024-01-01, 2024-12-31, 2024
            previous year,        2024-01-01, 2024-12-31, 2024
            this quarter,         2025-04-01, 2025-06-30, 2025-Q2
            last quarter,         2025-01-01, 2025-03-31, 2025-Q1
            last half year,       2024-07-01, 2024-12-31, 2024-H2
            this month,           2025-05-01, 2025-05-31, 2025-05
            last month,           2025-04-01, 2025-04-30, 2025-04
            this week,            2025-05-26, 2025-06-01, 2025-W22
            last week,            2025-05-19, 2025-05-25, 2025-W21
            last full week,       2025-05-19, 2025-05-25, 2025-W21
            last fiscal year,     2024-01-01, 2024-12-31, fy2024
            ytd,                  2025-01-01, 2025-05-31, 2025-01-01..2025-05-31
            year to date,         2025-01-01, 2025-05-31, 2025-01-01..2025-05-31
            this year to date,    2025-01-01, 2025-05-31, 2025-01-01..2025-05-31
            qtd,                  2025-04-01, 2025-05-31, 2025-04-01..2025-05-31
            mtd,                  2025-05-01, 2025-05-31, 2025-05-01..2025-05-31
            wtd,                  2025-05-26, 2025-05-31, 2025-05-26..2025-05-31
            today,                2025-05-31, 2025-05-31, 2025-05-31
            yesterday,            2025-05-30, 2025-05-30, 2025-05-30
            last 90 days,         2025-03-03, 2025-05-31, last 90 days
            past ten days,        2025-05-22, 2025-05-31, last 10 days
            last 1 day,           2025-05-31, 2025-05-31, last 1 day
            last 4 weeks,         2025-05-04, 2025-05-31, last 4 weeks
            last 12 months,       2024-06-01, 2025-05-31, last 12 months
            trailing 12 months,   2024-06-01, 2025-05-31, last 12 months
            ttm,                  2024-06-01, 2025-05-31, last 12 months
            last 3 months,        2025-03-01, 2025-05-31, last 3 months
            last two quarters,    2024-12-01, 2025-05-31, last 2 quarters
            last 2 years,         2023-06-01, 2025-05-31, last 2 years
            q1,                   2025-01-01, 2025-03-31, 2025-Q1
            q3,                   2024-07-01, 2024-09-30, 2024-Q3
            q3 last year,         2024-07-01, 2024-09-30, 2024-Q3
            may,                  2025-05-01, 2025-05-31, 2025-05
            june,                 2024-06-01, 2024-06-30, 2024-06
            june this year,       2025-06-01, 2025-06-30, 2025-06
            last may,             2024-05-01, 2024-05-31, 2024-05
            last april,           2025-04-01, 2025-04-30, 2025-04
            saturday,             2025-05-31, 2025-05-31, 2025-05-31
            last monday,          2025-05-26, 2025-05-26, 2025-05-26
            """)
    void wordsThatCountFromTheAsOfDay(String words, LocalDate first, LocalDate last, String label) {
        assertPeriod(words, AS_OF, first, last, label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-01-01..2025-06-30,            2025-01-01, 2025-06-30, 2025-01-01..2025-06-30
            2025-01-01 .. 2025-06-30,          2025-01-01, 2025-06-30, 2025-01-01..2025-06-30
            2025-01-01 to 2025-06-30,          2025-01-01, 2025-06-30, 2025-01-01..2025-06-30
            2025-01-01 – 2025-06-30,           2025-01-01, 2025-06-30, 2025-01-01..2025-06-30
            from 2020-01-01 to 2020-06-30,     2020-01-01, 2020-06-30, 2020-01-01..2020-06-30
            from 1 May 2020 to 31 May 2020,    2020-05-01, 2020-05-31, 2020-05-01..2020-05-31
            from 1 to 31 May 2020,             2020-05-01, 2020-05-31, 2020-05-01..2020-05-31
            1-15 nov 2024,                     2024-11-01, 2024-11-15, 2024-11-01..2024-11-15
            from 31 to 1 May 2020,             ,           ,
            2025-06-30..2025-06-30,            2025-06-30, 2025-06-30, 2025-06-30
            2019 to 2021,                      2019-01-01, 2021-12-31, 2019..2021
            2019-2021,                         2019-01-01, 2021-12-31, 2019..2021
            2019..2021,                        2019-01-01, 2021-12-31, 2019..2021
            between 2019 and 2021,             2019-01-01, 2021-12-31, 2019..2021
            2024-11 to 2025-02,                2024-11-01, 2025-02-28, 2024-11..2025-02
            2024-Q4..2025-Q1,                  2024-10-01, 2025-03-31, 2024-Q4..2025-Q1
            q4 2024 to may 2025,               2024-10-01, 2025-05-31, 2024-Q4..2025-05
            jan-mar 2025,                      2025-01-01, 2025-03-31, 2025-01..2025-03
            jan to mar,                        2025-01-01, 2025-03-31, 2025-01..2025-03
            nov to feb 2025,                   2024-11-01, 2025-02-28, 2024-11..2025-02
            nov 2023 to feb,                   2023-11-01, 2024-02-29, 2023-11..2024-02
            q1-q3 2024,                        2024-01-01, 2024-09-30, 2024-Q1..2024-Q3
            1 feb to 29 feb 2024,              2024-02-01, 2024-02-29, 2024-02-01..2024-02-29
            fy2023 to fy2024,                  2023-01-01, 2024-12-31, 2023-01-01..2024-12-31
            since 2024,                        2024-01-01, 2025-05-31, 2024-01-01..2025-05-31
            since nov,                         2024-11-01, 2025-05-31, 2024-11-01..2025-05-31
            since yesterday,                   2025-05-30, 2025-05-31, 2025-05-30..2025-05-31
            from 2024,                         2024-01-01, 2025-05-31, 2024-01-01..2025-05-31
            after 2023,                        2024-01-01, 2025-05-31, 2024-01-01..2025-05-31
            2024..,                            2024-01-01, 2025-05-31, 2024-01-01..2025-05-31
            2024 onwards,                      2024-01-01, 2025-05-31, 2024-01-01..2025-05-31
            last year to today,                2024-01-01, 2025-05-31, 2024..2025-05-31
            """)
    void ranges(String words, LocalDate first, LocalDate last, String label) {
        if (first == null) {
            assertThat(parse(words, AS_OF)).isEmpty();
        } else {
            assertPeriod(words, AS_OF, first, last, label);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-01-01, last month,     2024-12-01, 2024-12-31
            2025-01-01, last quarter,   2024-10-01, 2024-12-31
            2025-01-01, last week,      2024-12-23, 2024-12-29
            2025-01-01, this week,      2024-12-30, 2025-01-05
            2025-01-01, yesterday,      2024-12-31, 2024-12-31
            2025-01-01, last 7 days,    2024-12-26, 2025-01-01
            2025-01-01, ytd,            2025-01-01, 2025-01-01
            2024-02-29, last 12 months, 2023-03-01, 2024-02-29
            2024-02-29, last year,      2023-01-01, 2023-12-31
            2023-03-30, last 1 month,   2023-02-28, 2023-03-30
            2021-01-02, this week,      2020-12-28, 2021-01-03
            2020-03-15, q1 last year,   2019-01-01, 2019-03-31
            """)
    void anAsOfDayAtAnEdge(LocalDate asOf, String words, LocalDate first, LocalDate last) {
        var period = parse(words, asOf).orElseThrow().period();
        assertThat(period.start()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            JANUARY,  this fy,  2025-01-01, 2025-12-31, fy2025
            APRIL,    fy2025,   2024-04-01, 2025-03-31, fy2025
            APRIL,    this fy,  2025-04-01, 2026-03-31, fy2026
            APRIL,    last fy,  2024-04-01, 2025-03-31, fy2025
            APRIL,    fytd,     2025-04-01, 2025-05-31, 2025-04-01..2025-05-31
            JULY,     this fy,  2024-07-01, 2025-06-30, fy2025
            JULY,     fytd,     2024-07-01, 2025-05-31, 2024-07-01..2025-05-31
            DECEMBER, fy2025,   2024-12-01, 2025-11-30, fy2025
            """)
    void fiscalYears(Month start, String words, LocalDate first, LocalDate last, String label) {
        var parser = new PeriodParser(new BusinessCalendar(ZoneId.of("UTC"), start, DayOfWeek.MONDAY));
        assertThat(parser.match(List.of(words.split(" ")), AS_OF).orElseThrow().period())
                .isEqualTo(new Period(first, last.plusDays(1), label));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONDAY,   this week, 2025-05-26
            SUNDAY,   this week, 2025-05-25
            SATURDAY, this week, 2025-05-31
            SUNDAY,   last week, 2025-05-18
            SUNDAY,   2025-W01,  2024-12-29
            SATURDAY, 2026-W01,  2026-01-03
            """)
    void weeksStartWhereTheyAreSetTo(DayOfWeek start, String words, LocalDate first) {
        var parser = new PeriodParser(new BusinessCalendar(ZoneId.of("UTC"), Month.JANUARY, start));
        var period = parser.match(List.of(words.toLowerCase(Locale.ROOT).split(" ")), AS_OF).orElseThrow().period();
        assertThat(period.start()).isEqualTo(first);
        assertThat(period.end()).isEqualTo(first.plusWeeks(1));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025-13,                There is no month 13: months run from 01 to 12.
            2025-00,                There is no month 0: months run from 01 to 12.
            2025-02-30,             There is no day 30: 2025-02 ends on 2025-02-28.
            30 feb 2024,            There is no day 30: 2024-02 ends on 2024-02-29.
            q5,                     There is no quarter 5: a year has Q1 to Q4.
            2025-q0,                There is no quarter 0: a year has Q1 to Q4.
            2025-w53,               There is no week 53: 2025 has W01 to W52.
            2020-w54,               There is no week 54: 2020 has W01 to W53.
            2021 to 2019,           A period runs from the earlier to the later: write `2019 to 2021`.
            2025-06-30..2025-01-01, A period runs from the earlier to the later: write `2025-01-01 to 2025-06-30`.
            since 2026,             'That period would begin on 2026-01-01, after the as-of day 2025-05-31.'
            before 2024,            'Say where the period begins, too, such as `2019 to 2021`.'
            winter 2024,            Which winter: `winter 2023/24` or `winter 2024/25`?
            summer 2023/24,         'Only a winter lies in two years, such as `winter 2018/19`.'
            31/12/2024,             Is the day or the month first? Write a day as 2025-12-31.
            """)
    void timesThatDoNotExist(String words, String message) {
        assertThatThrownBy(() -> parse(words, AS_OF)).isInstanceOf(DateTimeException.class).hasMessage(message);
    }

    @Test
    void numbersOfUnitsOutOfRange() {
        assertThatThrownBy(() -> parse("last 0 days", AS_OF)).hasMessage("\"last\" takes a number of days from 1 to 9999.");
        assertThatThrownBy(() -> parse("last 99999999999 months", AS_OF)).hasMessage("\"last\" takes a number of months from 1 to 9999.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "10 2024", "1500", "3000", "germany", "lastyear", "last", "this", "since", "from germany", "to 2024",
            "2024x",
            "x2024", "2025-", "2024-123", "2024-1-", "q", "week", "fy", "2025q", "0099-01", "123456789012345", "-", "..", "last day in may",
            "12.2024", "mayor", "sep 2024x", "１２"})
    void wordsThatAreNoPeriod(String words) {
        assertThat(parse(words, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024 5,                           1
            q3 2024 by profit,                2
            2024 to germany,                  1
            nov 5,                            1
            may 31 2020,                      3
            last 90 days in germany,          3
            2019 - 2021 by year,              3
            from 1 may 2020 to 31 may 2020 x, 8
            last year's customers,            2
            """)
    void theLongestPeriodIsTaken(String words, int taken) {
        assertThat(parse(words, AS_OF).orElseThrow().words()).isEqualTo(taken);
    }

    @Test
    void everyLabelIsReadAsItsPeriod() {
        var calendar = BusinessCalendar.standard();
        for (var day = LocalDate.of(2019, 12, 20); day.isBefore(LocalDate.of(2021, 1, 20)); day = day.plusDays(1)) {
            for (var words : List.of("this year", "this half", "this quarter", "this month", "this week", "this fy", "today", "ytd", "wtd",
                    "last 3 weeks",
                    "last 1 year")) {
                var period = parse(words, day).orElseThrow().period();
                assertThat(parse(period.label(), day).orElseThrow().period()).as("%s on %s", words, day).isEqualTo(period);
            }
            assertThat(calendar.weekOf(day).contains(day)).isTrue();
        }
    }

    private static void assertPeriod(String words, LocalDate asOf, LocalDate first, LocalDate last, String label) {
        var match = parse(words, asOf).orElseThrow();
        assertThat(match.period()).isEqualTo(new Period(first, last.plusDays(1), label));
        assertThat(match.words()).isEqualTo(words.split(" ").length);
    }

    private static Optional<PeriodParser.Match> parse(String words, LocalDate asOf) {
        var lower = words.toLowerCase(Locale.ROOT);
        return new PeriodParser(BusinessCalendar.standard()).match(lower.isEmpty() ? List.of() : List.of(lower.split(" ")), asOf);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fy2025-Q1,           2024-04-01, 2024-06-30, fy2025-Q1
            FY25 Q2,             2024-07-01, 2024-09-30, fy2025-Q2
            q2 fy2025,           2024-07-01, 2024-09-30, fy2025-Q2
            fiscal year 2025 q4, 2025-01-01, 2025-03-31, fy2025-Q4
            fy2025-H2,           2024-10-01, 2025-03-31, fy2025-H2
            fy2024/25,           2024-04-01, 2025-03-31, fy2025
            fy2024-2025,         2024-04-01, 2025-03-31, fy2025
            """)
    void partsOfAFiscalYearAreWhatTheySay(String words, LocalDate first, LocalDate last, String label) {
        var period = april().match(List.of(words.toLowerCase(java.util.Locale.ROOT).split(" ")), AS_OF).orElseThrow();
        assertThat(period.period()).isEqualTo(new Period(first, last.plusDays(1), label));
        assertThat(period.words()).isEqualTo(words.split(" ").length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fy2025-Q5", "fy2024/26", "fy2025-x", "fy2025-W3"})
    void anUnknownFormOfAFiscalYearIsNoRange(String words) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> april().match(List.of(words.toLowerCase(java.util.Locale.ROOT)), AS_OF))
                .isInstanceOf(java.time.DateTimeException.class);
    }

    private static PeriodParser april() {
        return new PeriodParser(new BusinessCalendar(java.time.ZoneOffset.UTC, java.time.Month.APRIL, java.time.DayOfWeek.MONDAY));
    }
}
