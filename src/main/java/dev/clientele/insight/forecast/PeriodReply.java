package dev.clientele.insight.forecast;

import dev.clientele.analysis.Outlook;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.Reply;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.forecast.Resampling;
import java.time.LocalDate;
import java.util.List;

/// Puts what a period is expected to bring into a reply: what it has brought so far, and what is ahead of it.
record PeriodReply(Outlook outlook, Period period) {

    Reply reply() {
        var asked = outlook.asked();
        var parts = new MonthParts(outlook, Stretches.months(asked, from(), period.end()));
        var interval = interval();
        var reply = asked
                .reply(asked.phrase("Forecast{when}{filters}").with("when", PeriodPhrase.of(period, asked.wording()).clause()).words())
                .headline(headline()).table(parts.table()).footnotes(words().footnotes()).figure("expected", words().money(expected()))
                .figure("low", words().money(interval.low())).figure("high", words().money(interval.high()))
                .figure("soFar", words().money(soFar())).figure("yearBefore", outlook.yearBefore(period.start(), period.end()));
        outlook.backtest().ifPresent(back -> reply.table(words().backtest(back)).figure("backtestError", new Value.Share(back.monthly()))
                .figure("seasonalNaiveError", new Value.Share(back.monthlySeasonal())));
        if (parts.months().size() > 1) {
            reply.chart(parts.chart(finding()));
        }
        var question = asked.invocation().withPeriods(List.of());
        return reply.button("The years ahead", question.question())
                .button("The months ahead", question.withChoice(ForecastQuestion.STEP, "months").question()).reply();
    }

    private ForecastWords words() {
        return new ForecastWords(outlook);
    }

    private LocalDate from() {
        return period.start().isAfter(outlook.begin()) ? period.start() : outlook.begin();
    }

    private double soFar() {
        return outlook.soFar(period.start(), period.end());
    }

    private double expected() {
        return soFar() + outlook.expected(from(), period.end());
    }

    private Resampling.Interval interval() {
        var rest = outlook.interval(from(), period.end());
        return new Resampling.Interval(soFar() + rest.low(), soFar() + rest.high());
    }

    private String headline() {
        return outlook.asked().phrase("{finding} (90 %: {interval})[, of it {soFar} so far][, after {before} a year before]. {lookedBack}")
                .with("finding", finding()).with("interval", words().interval(interval()))
                .with("soFar", soFar() == 0 ? "" : outlook.asked().wording().moneyShort(words().money(soFar())))
                .with("before", outlook.yearBefore(period.start(), period.end()))
                .with("lookedBack", words().lookedBack(true)).words();
    }

    private String finding() {
        return outlook.asked().phrase("About {expected} of net revenue is expected{when}{filters}")
                .with("expected", words().money(expected()))
                .with("when", PeriodPhrase.of(period, outlook.asked().wording()).clause()).words();
    }
}
