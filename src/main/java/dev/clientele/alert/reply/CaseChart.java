package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The net revenue of what a case is about by month over two years: the silence or the drop can be seen in it.
record CaseChart(AlertCase about, Rule rule, Ground ground) {

    private static final int MONTHS = 24;

    List<ChartSpec> all() {
        if (ground.portfolio().isEmpty()) {
            return List.of();
        }
        return switch (rule) {
            case Rule.OfCustomers ignored -> ofCustomer().stream().toList();
            case Rule.RevenueDrop drop -> of(ground.selection(drop.filters(), about.sight().day())).stream().toList();
            case Rule.Concentration ignored -> List.of();
            case Rule.Stale ignored -> List.of();
        };
    }

    private Optional<ChartSpec> ofCustomer() {
        var customer = ground.portfolio().customers().indexOf(about.subject().customer());
        return customer.isEmpty() ? Optional.empty() : of(only(ground.portfolio(), customer.getAsInt()));
    }

    private static Selection only(Portfolio portfolio, int customer) {
        var keep = new boolean[portfolio.customers().count()];
        keep[customer] = true;
        return Selection.all(portfolio).only(keep);
    }

    private Optional<ChartSpec> of(Selection selection) {
        var months = months();
        var nets = months.stream().map(month -> net(selection, month)).toList();
        if (nets.stream().allMatch(net -> net == 0)) {
            return Optional.empty();
        }
        var sentence = new CaseWords(about, rule, ground).sentence();
        var last = months.getLast();
        var to = last.end().isAfter(about.sight().day().plusDays(1)) ? ", the last to " + ground.wording().day(about.sight().day()) : "";
        var heading = new ChartSpec.Heading(about.subject().name() + ": " + CaseWords.kind(rule).toLowerCase(ground.wording().locale()),
                "Net revenue by month" + to,
                sentence + ". Net revenue by month over two years, to " + ground.wording().day(about.sight().day()) + ".");
        var labels = months.stream().map(month -> BusinessCalendar.axisLabel(month, ground.wording().locale())).toList();
        var values = nets.stream().map(net -> ground.money(net).major().doubleValue()).toList();
        return Optional.of(new ChartSpec.StackedBars(heading, ground.money(), labels,
                List.of(new Series("Net revenue", values, Tone.PRIMARY)), List.of()));
    }

    private List<Period> months() {
        var first = about.sight().day().withDayOfMonth(1).minusMonths(MONTHS - 1L);
        var months = new ArrayList<Period>();
        for (var month = 0; month < MONTHS; month++) {
            var start = first.plusMonths(month);
            months.add(new Period(start, start.plusMonths(1), start.toString().substring(0, 7)));
        }
        return months;
    }

    private long net(Selection selection, Period month) {
        var end = Math.min(month.endDay(), Math.toIntExact(day().plusDays(1).toEpochDay()));
        return Arrays.stream(Totals.between(selection, month.startDay(), end).net()).sum();
    }

    private LocalDate day() {
        return about.sight().day();
    }
}
