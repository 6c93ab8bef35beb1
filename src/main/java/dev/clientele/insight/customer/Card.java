package dev.clientele.insight.customer;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Coverage;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Notebook;
import dev.clientele.analysis.Ratios;
import dev.clientele.model.Grain;
import dev.clientele.model.Money;
import dev.clientele.model.Note;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// What a customer's card says.
///
/// @param asked the question; its portfolio is the whole one
/// @param customer the customer's number
/// @param standing where it stands among all at the as-of day
/// @param windows this year and the last twelve months, each with the one before, and all time
/// @param quarters the last ones, ascending; the last one as far as the as-of day
/// @param rhythm of which only the customer's own row is filled
/// @param outlook its risk and lifetime value
/// @param years the last ones in which it was a customer, ascending; the last one as far as the as-of day
/// @param notes newest first; of a question as of a named day, those written by then
record Card(Inquiry asked, int customer, CustomerStanding standing, Windows windows, List<Quarter> quarters, Rhythm rhythm,
        CustomerOutlook outlook, List<Year> years, List<Note> notes) {

    private static final int QUARTERS = 12;

    /// A quarter's net revenue, and that of the twelve months to its end, where the data goes back as far; minor units.
    record Quarter(Period period, long net, OptionalLong trailingNet) {}

    static Card of(Inquiry asked, int customer, Notebook notebook) {
        var own = asked.about(customer);
        var outlook = CustomerOutlook.of(own, customer);
        return new Card(asked, customer, CustomerStanding.of(asked, customer), Windows.of(asked, customer), quarters(asked, customer),
                outlook.lifetimes().rhythm(), outlook, Year.of(asked, customer), notes(asked, customer, notebook));
    }

    private static List<Quarter> quarters(Inquiry asked, int customer) {
        var quarters = new ArrayList<Quarter>();
        var calendar = asked.settings().calendar();
        var first = asked.coverage().start();
        var period = calendar.of(Grain.QUARTER, asked.asOf());
        do {
            quarters.addFirst(quarter(asked, customer, period));
            period = calendar.of(Grain.QUARTER, period.start().minusDays(1));
        } while (quarters.size() < QUARTERS && period.end().isAfter(first));
        return List.copyOf(quarters);
    }

    private static Quarter quarter(Inquiry asked, int customer, Period period) {
        var days = asked.portfolio().days();
        var end = Period.earlier(period.end(), asked.dataEnd());
        var endDay = Math.toIntExact(end.toEpochDay());
        var yearBack = end.minusYears(1);
        var net = Sums.of(days, customer, period.startDay(), endDay).net();
        if (!asked.coverage().reaches(yearBack)) {
            return new Quarter(period, net, OptionalLong.empty());
        }
        return new Quarter(period, net, OptionalLong.of(Sums.of(days, customer, Math.toIntExact(yearBack.toEpochDay()), endDay).net()));
    }

    private static List<Note> notes(Inquiry asked, int customer, Notebook notebook) {
        var all = notebook.on(asked.portfolio().customers().ids()[customer]);
        var calendar = asked.settings().calendar();
        if (!asked.invocation().answerDay().named()) {
            return List.copyOf(all);
        }
        return all.stream().filter(note -> calendar.dayOf(note.writtenAt()).isBefore(asked.dataEnd())).toList();
    }

    /// How much more the last twelve months brought than those before.
    Value change() {
        return change(windows.lastTwelve(), windows.twelveBefore(), asked.dataEnd().minusYears(2));
    }

    /// How much more this year brought than last year to the same day.
    Value changeThisYear() {
        return change(windows.thisYear(), windows.lastYear(), lastYearStart());
    }

    private Value change(Sums now, Sums before, LocalDate start) {
        return asked.coverage().reaches(start) ? Ratios.change(now.net(), before.net()) : Coverage.BEGINS_LATER;
    }

    LocalDate lastYearStart() {
        return asked.asOf().withDayOfYear(1).minusYears(1);
    }

    /// Whether the customer has a purchase day by the as-of day.
    boolean hasBought() {
        return rhythm.purchaseDays()[customer] > 0;
    }

    /// What it is called, told from all others; `Customer 14646` where it has a number alone.
    String name() {
        var named = asked.invocation().customer().orElseThrow();
        var isNumber = named.name().equals(named.id()) && named.id().chars().anyMatch(Character::isDigit);
        return isNumber ? "Customer " + named.id() : named.label();
    }

    /// A sentence with gaps to be filled; `{customer}` is filled already.
    Phrase phrase(String pattern) {
        return wording().phrase(pattern).offer("customer", this::name);
    }

    AnalysisSettings terms() {
        return asked.settings();
    }

    ValueFormatter wording() {
        return asked.wording();
    }

    Money money(long minor) {
        return asked.money(minor);
    }

    /// An amount for a sentence.
    String words(long minor) {
        return wording().moneyShort(money(minor));
    }
}
