package dev.clientele.command;

import org.junit.jupiter.api.Test;

class MistakesTest {

    @Test
    void aMistypedCommandKeepsItsWords() {
        Transcript.play("""
                > tpo 5 2011
                I know no command "tpo". Did you mean top?
                -> top 5 2011
                > flwos 2024 list lost
                flows list lost 2024
                > show me tpo 5
                I know no command "tpo". Did you mean top?
                -> top 5
                > hlep
                Ask me about your customers. Type `help COMMAND` for what a command takes.
                """);
    }

    @Test
    void aQuestionThatSeveralCommandsUnderstandAsksWhich() {
        Transcript.play("""
                > germany 2024
                I know no command "germany". Type `help` for what I can answer.
                -> top 2024 country Germany
                -> flows 2024 country Germany
                -> help
                > what is the weather
                The data has no "weather": I know what was invoiced, to whom and when.
                -> help
                > customers
                I know no command "customers". Type `help` for what I can answer.
                -> top
                -> flows
                -> help
                """);
    }

    @Test
    void comparingIsRefusedWithTheFirstHalf() {
        Transcript.play("""
                > top 10 this year compared to last year
                `top` answers for one at a time ("compared"); `compare` sets side by side.
                -> top 10 2025
                > top q1 vs q2
                `top` answers for one at a time ("vs"); `compare` sets side by side.
                -> top 2025-Q1
                """);
    }

    @Test
    void mistypedWordsAreGuessed() {
        Transcript.play("""
                > top 5 proift
                I don't understand "proift" in `top`. Did you mean profit or Profit?
                -> top 5 by profit
                -> top 5 owner Profit
                > top 5 by proift
                After "by" I know revenue, profit or orders, not "proift". Did you mean profit?
                -> top 5 by profit
                > top 5 last quater
                I don't understand "last quater" in `top`. Did you mean last quarter?
                -> top 5 2025-Q1
                > top 5 last 6 moths
                I don't understand "last 6 moths" in `top`. Did you mean last 6 months?
                -> top 5 last 6 months
                > top 5 lsat year
                I don't understand "lsat year" in `top`. Did you mean last year?
                -> top 5 2024
                > top 5 janury 2024
                I don't understand "janury" in `top`. Did you mean january?
                -> top 5 2024-01
                > top 5 germny
                I don't understand "germny" in `top`. Did you mean Germany?
                -> top 5 country Germany
                > top 5 cuontry Germany
                I don't understand "cuontry" in `top`. Did you mean country?
                -> top 5 country Germany
                > top 5 country germny 2024
                I know no country "germny". Did you mean Germany?
                -> top 5 2024 country Germany
                > top 5 united kingdm
                I don't understand "united kingdm" in `top`. Did you mean United Kingdom?
                -> top 5 country "United Kingdom"
                > top 5 "key acount"
                The data knows no "key acount". Did you mean Key account?
                -> top 5 segment "Key account"
                > help flwos
                I don't understand "flwos" in `help`. Did you mean flows?
                -> help flows
                """);
    }

    @Test
    void aSuggestionMendsEverySlip() {
        Transcript.play("""
                > tpo 5 in germny by proift last quater
                I know no command "tpo". Did you mean top?
                -> top 5 by profit 2025-Q1 country Germany
                """);
    }

    @Test
    void unknownWordsShowWhatTheCommandTakes() {
        Transcript.play("""
                > help xyzzy
                I don't understand "xyzzy" in `help`. It takes: `help [command]`.
                -> help
                > top 5 "xyzzy"
                The data knows no "xyzzy". It is none of its countries, segments, industries, owners, channels, products, categories or tiers.
                > top 5 country xyzzy
                I know no country "xyzzy". Known are United Kingdom, Germany, France, Österreich, EIRE, ...
                > top 5 country
                To filter by country, name one, such as `country "United Kingdom"`.
                -> top 5 country "United Kingdom"
                -> top 5 country Germany
                -> top 5 country France
                > top 5 by
                After "by" I need revenue, profit or orders.
                > top 5 by country
                After "by" I know revenue, profit or orders, not "country".
                -> top 5
                -> top 5 by profit
                -> top 5 by orders
                > flows list
                flows
                > top 5 not Germany
                top 5 not country Germany
                > top 5 Germany or segment New
                "or" stands between names of one kind, such as two countries. Otherwise ask twice.
                > help as of 2024
                `help` takes no "as of".
                """);
    }

    @Test
    void contradictionsAskWhich() {
        Transcript.play("""
                > top 5 10 last year
                You gave two numbers, 5 and 10. Which one?
                -> top 5 2024
                -> top 10 2024
                > top by profit by orders 2024
                You asked for both "profit" and "orders". Which one?
                -> top by profit 2024
                -> top by orders 2024
                > top 5 2024 2023 by profit
                You named two periods, 2024 and 2023. For everything from one to the other, write `2023-01-01..2024-12-31`.
                -> top 5 by profit 2024
                -> top 5 by profit 2023
                -> top 5 by profit 2023-01-01..2024-12-31
                > flows as of 2024 as of 2023
                You named two days to answer as of, 2024-12-31 and 2023-12-31. Name one.
                """);
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        Transcript.play("""
                > top 0
                `top` takes a whole number from 1 to 1000, not "0".
                > top -5
                `top` takes a whole number from 1 to 1000, not "-5".
                > top 2.5
                `top` takes a whole number from 1 to 1000, not "2.5".
                > top 10%
                `top` takes a whole number from 1 to 1000, not "10%".
                > top 1001
                `top` takes a whole number from 1 to 1000, not "1001".
                -> top 1000
                > top 99999999999999999999 by profit
                `top` takes a whole number from 1 to 1000, not "99999999999999999999".
                -> top 1000 by profit
                """);
    }

    @Test
    void timesThatDoNotExistAreRefusedInWords() {
        Transcript.play("""
                > flows 2025-13
                There is no month 13: months run from 01 to 12.
                > flows 2025-02-30
                There is no day 30: 2025-02 ends on 2025-02-28.
                > flows 2023-02-29
                There is no day 29: 2023-02 ends on 2023-02-28.
                > flows q5
                There is no quarter 5: a year has Q1 to Q4.
                > flows 2025-W54
                There is no week 54: 2025 has W01 to W52.
                > flows h3 2025
                There is no half 3: 2025 has H1 and H2.
                > flows 2021 to 2019
                A period runs from the earlier to the later: write `2019 to 2021`.
                > flows 2025-06-30..2025-01-01
                A period runs from the earlier to the later: write `2025-01-01 to 2025-06-30`.
                > flows until 2024
                Say where the period begins, too, such as `2019 to 2021`.
                > flows since 2026
                That period would begin on 2026-01-01, after the as-of day 2025-05-31.
                > flows 01/02/2025
                Is the day or the month first? Write a day as 2025-12-31.
                > flows last 0 days
                "last" takes a number of days from 1 to 9999.
                > flows as of 2025-02-30
                There is no day 30: 2025-02 ends on 2025-02-28.
                > flows as of 2025-06-16
                I cannot answer as of 2025-06-16: that is later than today, 2025-06-15.
                > flows as of
                After "as of" I need a day, such as `as of 2025-06-14`.
                > flows as of tomorrow
                The data has no "tomorrow": I know what was invoiced, to whom and when.
                -> help
                """);
    }

    @Test
    void dataWithoutNamesSaysSo() {
        Transcript.play(Transcript.router(HandMadeVocabulary.empty()), """
                > top country Germany
                The data names no countries.
                -> help
                > top country
                The data names no countries.
                -> help
                > top last year
                top 2024
                """);
    }
}
