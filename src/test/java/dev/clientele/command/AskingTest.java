package dev.clientele.command;

import org.junit.jupiter.api.Test;

class AskingTest {

    @Test
    void wordsComeInAnyOrder() {
        Transcript.play("""
                > top 5 2024 by profit country Germany
                top 5 by profit 2024 country Germany
                > top country Germany by profit 2024 5
                top 5 by profit 2024 country Germany
                > top in 2024, 5, profit, Germany
                top 5 by profit 2024 country Germany
                > flows Germany list lost last year by quarter as of 2024-12-31 3
                flows by quarter list lost 3 2023 country Germany as of 2024-12-31
                """);
    }

    @Test
    void aSalespersonNeedNotKnowTheGrammar() {
        Transcript.play("""
                > top ten customers last year
                top 10 2024
                > best 5 customers
                top 5
                > Who are our best ten customers in the UK this year?
                top 10 2025 country "United Kingdom"
                > top customers in Germany by profit
                top by profit country Germany
                > please show me the top 5 customers of all time!
                top 5 all time
                > in Germany, who are the largest customers by sales?
                top country Germany
                > a dozen biggest customers by earnings since 2024
                top 12 by profit 2024-01-01..2025-05-31
                > flows per quarter over the last two years
                flows by quarter last 2 years
                > monthly flows for Food, Drink & Tobacco
                flows by month industry "Food, Drink & Tobacco"
                > flows list the lost customers 2024
                flows list lost 2024
                > flows churned 2024
                flows list lost 2024
                """);
    }

    @Test
    void aCommandIsUnderstoodFromWhatOnlyItTakes() {
        Transcript.play("""
                > lost customers 2024
                flows list lost 2024
                > which customers did we lose in 2023?
                flows list lost 2023
                > list new customers last quarter
                flows list new 2025-Q1
                > show me lost customers in Germany this year
                flows list lost 2025 country Germany
                > show me new customers in Germany this year
                flows list new 2025 country Germany
                > how much revenue did we make last month
                top 2025-04
                > flow 2024
                flows 2024
                > top customers' profit by number of orders
                You asked for both "profit" and "orders". Which one?
                -> top by profit
                -> top by orders
                > what's the top ten by net revenue
                top 10
                """);
    }

    @Test
    void theBotMayBeAddressed() {
        Transcript.play("""
                > /clientele top 5
                top 5
                > /top 5
                top 5
                > @clientele: top 5
                top 5
                > Clientele, top 5
                top 5
                > CLIENTELE TOP 5
                top 5
                > /clientele /top 5
                top 5
                """);
    }

    @Test
    void numbersAreWrittenManyWays() {
        Transcript.play("""
                > top10
                top 10
                > TOP10 2024
                top 10 2024
                > top-10
                top 10
                > top twenty
                top 20
                > top 1,000
                top 1000
                > top 5 5
                top 5
                > top 5 2019,2019
                top 5 2019
                """);
    }

    @Test
    void marksAroundWordsSayNothing() {
        Transcript.play("""
                > top 5 2024.
                top 5 2024
                > top 5 (2024)?
                top 5 2024
                > *top* 5, _2024_; please!
                top 5 2024
                > `top 5 2024`
                top 5 2024
                > top 5 last year's
                top 5 2024
                """);
    }

    @Test
    void namesStandBareOrBehindTheirDimension() {
        Transcript.play("""
                > top Germany
                top country Germany
                > top country Germany
                top country Germany
                > top country=Germany
                top country Germany
                > top country = Germany
                top country Germany
                > top country: germany
                top country Germany
                > top COUNTRY IS GERMANY
                top country Germany
                > top countries Germany, France or the usa and 2024
                top 2024 country Germany, France, USA
                > top country Germany, France and usa and 2024
                top 2024 country Germany, France, USA
                > top Germany, France and segment mid-market
                top country Germany, France segment Mid-market
                > top Germany or the UK
                top country Germany, "United Kingdom"
                > top country Germany Germany
                top country Germany
                """);
    }

    @Test
    void aNameTakesSeveralWords() {
        Transcript.play("""
                > top united kingdom 2024
                top 2024 country "United Kingdom"
                > top food, drink & tobacco
                top industry "Food, Drink & Tobacco"
                > top food drink tobacco
                top industry "Food, Drink & Tobacco"
                > top industry food, retail
                top industry Food, Retail
                > top field sales
                top channel "Field sales"
                > top 2024 cohort
                top segment "2024 cohort"
                > top all time classics
                top category "All time classics"
                """);
    }

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        Transcript.play("""
                > top osterreich
                top country Österreich
                > top OESTERREICH
                top country Österreich
                > top mueller
                top owner Müller
                > top muller
                top owner Müller
                > top o’brien
                top owner "O'Brien"
                > top obrien
                I don't understand "obrien" in `top`. Did you mean O'Brien?
                -> top owner "O'Brien"
                > top cote divoire
                I don't understand "cote divoire" in `top`. Did you mean Côte d'Ivoire?
                -> top country "Côte d'Ivoire"
                > top segment a-b
                top segment A-B
                > top segment "A B"
                top segment "A B"
                """);
    }

    @Test
    void countriesHaveOtherNames() {
        Transcript.play("""
                > top uk
                top country "United Kingdom"
                > top great britain
                top country "United Kingdom"
                > top ireland
                top country EIRE
                > top deutschland, austria
                top country Germany, Österreich
                > top united states
                top country USA
                """);
    }

    @Test
    void quotesHoldANameTogetherAndSayItIsOne() {
        Transcript.play("""
                > top "United Kingdom"
                top country "United Kingdom"
                > top “united kingdom”
                top country "United Kingdom"
                > top „united kingdom“
                top country "United Kingdom"
                > top «united kingdom»
                top country "United Kingdom"
                > top 'united kingdom' 2024
                top 2024 country "United Kingdom"
                > top "united kingdom
                top country "United Kingdom"
                > top 'o'brien'
                top owner "O'Brien"
                > top product 17" rack
                top product “17" Rack”
                > top product “17" Rack”
                top product “17" Rack”
                > top "jumbo bag"
                top product "Jumbo Bag"
                > top product ???
                To filter by product, name one, such as `product “17" Rack”`.
                -> top product “17" Rack”
                -> top product "Jumbo Bag"
                -> top product 85123A
                > top product "???"
                top product "???"
                > top product 日本茶
                top product 日本茶
                > top ""
                top
                """);
    }

    @Test
    void aNameThatIsAlsoAWordIsReachedInQuotes() {
        Transcript.play("""
                > top may
                top 2025-05
                > top "may"
                top segment May
                > top segment may
                top segment May
                > top segment may 2024
                top 2024 segment May
                > top "top"
                top owner Top
                > top owner top
                top owner Top
                > top profit
                top by profit
                > top "profit"
                top owner Profit
                > flows new
                flows list new
                > flows "new" new
                flows list new segment New
                > top category is
                top category "Is"
                > top category "is" by profit
                top by profit category "Is"
                """);
    }

    @Test
    void anAmbiguousNameAsks() {
        Transcript.play("""
                > top 5 norway 2024
                "norway" can mean several things. Say which: `country Norway` or `owner Norway`.
                -> top 5 2024 country Norway
                -> top 5 2024 owner Norway
                > top 5 "Norway"
                "Norway" can mean several things. Say which: `country Norway` or `owner Norway`.
                -> top 5 country Norway
                -> top 5 owner Norway
                > top 5 owner norway
                top 5 owner Norway
                """);
    }

    @Test
    void anAsOfDayMovesAllOtherWords() {
        Transcript.play("""
                > flows last year as of 2020
                flows 2019 as of 2020-12-31
                > flows as of 2025-03-15 ytd
                flows 2025-01-01..2025-03-15 as of 2025-03-15
                > flows as-of: 31.12.2024
                flows as of 2024-12-31
                > flows as of the end of q3 2024
                flows as of 2024-09-30
                > flows as of 31 May 2020 last month
                flows 2020-04 as of 2020-05-31
                > flows as of today
                flows as of 2025-06-15
                > flows as of this year
                flows as of 2025-06-15
                > flows as of 2024-02-29 last 12 months
                flows last 12 months as of 2024-02-29
                """);
    }

    @Test
    void nothingAsksForHelp() {
        Transcript.play("""
                > clientele
                Ask me about your customers. Type `help COMMAND` for what a command takes.
                > ?
                Ask me about your customers. Type `help COMMAND` for what a command takes.
                > /
                Ask me about your customers. Type `help COMMAND` for what a command takes.
                > I need help, please
                Ask me about your customers. Type `help COMMAND` for what a command takes.
                > help top
                Ranks customers.
                """);
    }
}
