package dev.clientele.insight.forecast;

import dev.clientele.analysis.Outlook;
import dev.clientele.command.Reply;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.util.List;

/// Puts the months ahead into a reply.
///
/// @param months how many whole ones are asked for
record MonthsReply(Outlook outlook, int months) {

    Reply reply() {
        var asked = outlook.asked();
        var parts = new MonthParts(outlook, ahead());
        var reply = asked.reply(asked.phrase("Forecast for {months month}{filters}").with("months", months).words())
                .headline(headline()).table(parts.table()).footnotes(words().footnotes());
        outlook.backtest().ifPresent(back -> reply.table(words().backtest(back)).figure("backtestError", new Value.Share(back.monthly()))
                .figure("seasonalNaiveError", new Value.Share(back.monthlySeasonal())));
        reply.figure("expected", words().money(expected())).figure("yearBefore",
                outlook.yearBefore(ahead().getFirst().start(), ahead().getLast().end()));
        return reply.chart(parts.chart(finding())).button("By year", asked.invocation().withoutCount()
                .withChoice(ForecastQuestion.STEP, "years").question()).reply();
    }

    private ForecastWords words() {
        return new ForecastWords(outlook);
    }

    private List<Period> ahead() {
        var first = outlook.begin();
        var whole = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
        return Stretches.months(outlook.asked(), first, whole.plusMonths(months));
    }

    private double expected() {
        return outlook.expected(ahead().getFirst().start(), ahead().getLast().end());
    }

    private String headline() {
        var interval = outlook.interval(ahead().getFirst().start(), ahead().getLast().end());
        return outlook.asked().phrase("{finding} (90 %: {interval}). {lookedBack}").with("finding", finding())
                .with("interval", words().interval(interval)).with("lookedBack", words().lookedBack(true)).words();
    }

    private String finding() {
        return outlook.asked().phrase("About {expected} of net revenue is expected from {from} to {to}{filters}")
                .with("expected", words().money(expected())).with("from", ahead().getFirst().start())
                .with("to", ahead().getLast().lastDay()).words();
    }
}
