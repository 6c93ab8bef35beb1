package dev.clientele.action.reply;

import dev.clientele.analysis.Scope;
import dev.clientele.effect.Course;
import dev.clientele.effect.EffectStudy;
import dev.clientele.effect.History;
import dev.clientele.effect.Judgement;
import dev.clientele.effect.Matching;
import dev.clientele.effect.SyntheticStudy;
import dev.clientele.effect.Traits;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Target;
import dev.clientele.portfolio.Days;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What an action changed, measured over the data there is.
///
/// @param start its first day
/// @param overlapping other actions at work on some of the same customers in the same days
/// @param left how many counterparts the same question found, too, and somebody left out
/// @param judged for each window that is over a judgement, the shortest first
record Measurement(Desk desk, Action action, LocalDate start, Group group, List<Action> overlapping, long left, List<Judgement> judged) {

    private static final int[] WINDOWS = {30, 60, 90};

    /// Who is compared with whom, by their places in the portfolio.
    ///
    /// @param treated all of the action's customers that the data has
    /// @param heldOut those left alone by lot
    /// @param untouched for each customer whether no action was at work on it
    /// @param matching the counterparts; without any in an experiment
    record Group(int[] treated, int[] heldOut, boolean[] untouched, Traits traits, Matching matching) {

        boolean isExperiment() {
            return heldOut.length > 0;
        }
    }

    /// @param all all actions, of which some may have been at work at the same time
    /// @param start the action's first day
    static Measurement of(Desk desk, Action action, List<Action> all, LocalDate start) {
        var others = all.stream().filter(other -> other.id() != action.id() && isAtWork(other, start)).toList();
        var treated = places(desk, action.treated());
        var heldOut = places(desk, action.heldOut());
        var touched = new HashSet<Integer>();
        others.forEach(other -> Arrays.stream(places(desk, other.treated())).forEach(touched::add));
        var group = group(desk, start, treated, heldOut, touched);
        var mine = Arrays.stream(treated).boxed().toList();
        var overlapping = others.stream().filter(other -> Arrays.stream(places(desk, other.treated())).anyMatch(mine::contains)).toList();
        return new Measurement(desk, action, start, group, overlapping, left(desk, action, group.matching()),
                judged(desk, action, start, group));
    }

    /// Whether another action may have been at work in the days that are measured: it began at most so long before as is measured, or after
    /// that while it was still measured.
    private static boolean isAtWork(Action other, LocalDate start) {
        var longest = WINDOWS[WINDOWS.length - 1];
        return other.start().filter(day -> day.isAfter(start.minusDays(longest)) && day.isBefore(start.plusDays(longest))).isPresent();
    }

    private static int[] places(Desk desk, List<Target> targets) {
        return targets.stream().flatMapToInt(target -> desk.customer(target.customer()).stream()).toArray();
    }

    private static Group group(Desk desk, LocalDate start, int[] treated, int[] heldOut, Set<Integer> touched) {
        var portfolio = desk.portfolio();
        var untouched = new boolean[portfolio.customers().count()];
        IntStream.range(0, untouched.length).forEach(customer -> untouched[customer] = !touched.contains(customer));
        Arrays.stream(treated).forEach(customer -> untouched[customer] = false);
        var stratum = Scope.tiers(portfolio, desk.terms(), start.minusDays(1)).place();
        var traits = Traits.of(Selection.all(portfolio), stratum, epochDay(start));
        var matching = heldOut.length > 0
                ? new Matching(List.of(), new int[0])
                : Matching.of(traits, treated, untouched);
        return new Group(treated, heldOut, untouched, traits, matching);
    }

    private static long left(Desk desk, Action action, Matching matching) {
        var left = new HashSet<Integer>();
        Arrays.stream(places(desk, action.found().stream().filter(target -> !target.isChosen()).toList())).forEach(left::add);
        return Arrays.stream(matching.counterparts()).filter(left::contains).count();
    }

    private static List<Judgement> judged(Desk desk, Action action, LocalDate start, Group group) {
        var judged = new ArrayList<Judgement>();
        for (var window : WINDOWS) {
            if (epochDay(start) + window <= desk.end()) {
                judged.add(judge(desk.portfolio().days(), group, epochDay(start), window, action.id()));
            }
        }
        return List.copyOf(judged);
    }

    private static Judgement judge(Days days, Group group, int start, int window, long seed) {
        if (group.isExperiment()) {
            return Judgement.ofExperiment(EffectStudy.ofExperiment(days, group.treated(), group.heldOut(), start, window, seed));
        }
        var study = EffectStudy.of(days, group.traits(), group.matching(), start, window, seed);
        return Judgement.of(study, group.matching(), History.of(days, group.matching(), start, window, seed));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /// Whether some of its customers were held out by lot.
    boolean isExperiment() {
        return group.isExperiment();
    }

    /// How many days after the start the data holds.
    int daysOver() {
        return Math.max(0, desk.end() - epochDay(start));
    }

    /// The judgement over the longest window that is over.
    Optional<Judgement> last() {
        return judged.isEmpty() ? Optional.empty() : Optional.of(judged.getLast());
    }

    /// The same by synthetic control, where a few customers carry the money and a window is over.
    Optional<SyntheticStudy> synthetic() {
        var days = desk.portfolio().days();
        if (isExperiment() || judged.isEmpty() || !SyntheticStudy.isFor(days, group.treated(), epochDay(start))) {
            return Optional.empty();
        }
        return SyntheticStudy.of(days, group.traits(), group.treated(), group.untouched(), epochDay(start),
                judged.getLast().study().window());
    }

    /// How both groups went, month by month.
    Course course() {
        var after = Math.min(WINDOWS[WINDOWS.length - 1], daysOver()) / Course.MONTH;
        var days = desk.portfolio().days();
        return isExperiment()
                ? Course.ofExperiment(days, group.treated(), group.heldOut(), epochDay(start), after)
                : Course.of(days, group.matching(), epochDay(start), after);
    }

    /// How many customers are compared.
    int compared() {
        return isExperiment() ? group.treated().length : group.matching().sets().size();
    }
}
