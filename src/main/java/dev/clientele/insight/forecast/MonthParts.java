package dev.clientele.insight.forecast;

import dev.clientele.analysis.Outlook;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Table and chart of months ahead.
record MonthParts(Outlook outlook, List<Period> months) {

    Table table() {
        var asked = outlook.asked();
        return TableBuilder.of(months).text("month", "Month", this::label)
                .column("expected", "Expected", asked.money(), month -> money(expected(month)))
                .column("low", "Low (90 %)", asked.money(), month -> money(outlook.interval(month.start(), month.end()).low()))
                .column("high", "High", asked.money(), month -> money(outlook.interval(month.start(), month.end()).high()))
                .column("yearBefore", "A year before", asked.money(), this::before)
                .column("change", "Change", Unit.Plain.SHARE, this::change).table("Net revenue expected, month by month");
    }

    private String label(Period month) {
        return BusinessCalendar.axisLabel(month.label(), outlook.asked().wording().locale());
    }

    private double expected(Period month) {
        return outlook.expected(month.start(), month.end());
    }

    private Value before(Period month) {
        return outlook.yearBefore(month.start(), month.end());
    }

    private Value change(Period month) {
        return before(month) instanceof Money was
                ? Ratios.change(Math.round(expected(month)), was.minor())
                : new Value.Undefined("not over yet");
    }

    private Value money(double minor) {
        return new ForecastWords(outlook).money(minor);
    }

    ChartSpec chart(String finding) {
        var heading = new Heading(finding, outlook.asked().phrase("Net revenue by month, 90 % interval{filters}").words(), finding);
        return new ChartSpec.Lines(heading, outlook.asked().money(), months.stream().map(this::label).toList(),
                List.of(series("Low", month -> outlook.interval(month.start(), month.end()).low(), Tone.MUTED),
                        series("High", month -> outlook.interval(month.start(), month.end()).high(), Tone.MUTED),
                        series("A year before", this::beforeOrNothing, Tone.SECOND), series("Expected", this::expected, Tone.PRIMARY)));
    }

    private double beforeOrNothing(Period month) {
        return before(month) instanceof Money was ? was.minor() : Double.NaN;
    }

    private Series series(String name, ToDoubleFunction<Period> minor, Tone tone) {
        return new Series(name, months.stream().map(month -> major(minor.applyAsDouble(month))).toList(), tone);
    }

    private double major(double minor) {
        return Double.isNaN(minor) ? minor : new ForecastWords(outlook).money(minor).major().doubleValue();
    }
}
