package dev.clientele.alert.record;

import dev.clientele.analysis.Scope;
import dev.clientele.analysis.ShareDifference;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.CallStore;
import dev.clientele.store.outbox.CallStore.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What became of the customers whom the bot warned of: how many of them were called, and how many stayed, against those who were not
/// called (DEFINITIONS, stayed after a warning). Who was called was chosen by somebody, so this is observational.
///
/// @param from the first day of the warnings that are counted
/// @param until the last one: early enough for what came of it to be known
/// @param stayed the called who stayed, against the others who did
public record TrackRecord(LocalDate from, LocalDate until, ShareDifference stayed) {

    /// So many days after a warning it shows who stayed.
    public static final int DAYS = 90;

    /// Where warnings and calls are kept.
    public record Shelf(AlertCaseStore cases, CallStore calls) {}

    /// A warning: of whom, and when.
    private record Warned(int customer, int day) {}

    /// Of the customers asked for, over the year of warnings that ended so many days before the last day of data.
    public static TrackRecord of(Scope asked, Shelf shelf) {
        var until = asked.asOf().minusDays(DAYS);
        var from = until.minusYears(1).plusDays(1);
        var warned = first(asked, shelf.cases().toldOfRisk(from, until));
        var calls = calls(asked, shelf.calls().all());
        var counted = new int[2][2];
        warned.forEach((customer, day) -> {
            var warning = new Warned(customer, day);
            var called = calls.getOrDefault(customer, List.of()).stream().anyMatch(call -> isAnswer(asked, warning, call));
            counted[called ? 0 : 1][isBack(asked, warning, DAYS) ? 0 : 1]++;
        });
        return new TrackRecord(from, until, new ShareDifference(counted[0][0], counted[0][0] + counted[0][1], counted[1][0],
                counted[1][0] + counted[1][1]));
    }

    /// A customer counts once, by the first warning.
    private static Map<Integer, Integer> first(Scope asked, List<AlertCase> told) {
        var first = new HashMap<Integer, Integer>();
        for (var warning : told) {
            asked.portfolio().customers().indexOf(warning.subject().customer()).stream()
                    .filter(customer -> asked.selection().includes()[customer])
                    .forEach(customer -> first.merge(customer, Math.toIntExact(warning.course().openedOn().toEpochDay()), Math::min));
        }
        return first;
    }

    /// The days on which each customer was called.
    private static Map<Integer, List<Integer>> calls(Scope asked, List<Call> said) {
        var customers = asked.portfolio().customers();
        var calls = new HashMap<Integer, List<Integer>>();
        for (var call : said) {
            var day = Math.toIntExact(asked.settings().calendar().dayOf(call.at()).toEpochDay());
            customers.indexOf(call.customer()).stream()
                    .forEach(customer -> calls.computeIfAbsent(customer, first -> new ArrayList<>()).add(day));
        }
        return calls;
    }

    /// Whether a call came in those days, and before the customer was back by itself.
    private static boolean isAnswer(Scope asked, Warned warned, int call) {
        var after = call - warned.day();
        return after >= 0 && after <= DAYS && !isBack(asked, warned, after - 1);
    }

    /// Whether the customer bought within so many days after the warning.
    private static boolean isBack(Scope asked, Warned warned, int days) {
        return asked.portfolio().days().lastPurchase(warned.customer(), warned.day() + days + 1) > warned.day();
    }

    /// How many customers were warned of.
    public int warned() {
        return stayed.of() + stayed.ofOther();
    }
}
