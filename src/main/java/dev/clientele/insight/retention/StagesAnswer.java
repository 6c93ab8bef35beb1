package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Profiles;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Stage;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How far the customers have come by the end of the as-of day, and how far they had come a year before.
///
/// @param groups for each stage from first-time on who is in it
/// @param before how many were in each stage a year before, where the data holds the twelve months before that whole
/// @param knowsAdvocates whether any score or referral is recorded
record StagesAnswer(Inquiry asked, Map<Stage, Group> groups, Optional<Map<Stage, Group>> before, boolean knowsAdvocates) {

    static final List<Stage> STAGES = List.of(Stage.FIRST_TIME, Stage.REPEAT, Stage.LOYAL, Stage.ADVOCATE);

    /// The customers of a stage.
    ///
    /// @param active how many of them are active
    /// @param net their net revenue of the twelve months before, minor units
    record Group(int customers, int active, long net) {

        static final Group NOBODY = new Group(0, 0, 0);

        Group and(Group other) {
            return new Group(customers + other.customers, active + other.active, net + other.net);
        }
    }

    static StagesAnswer of(Inquiry asked) {
        var profiles = asked.portfolio().customers().profiles();
        var earlier = asked.dataEnd().minusYears(1);
        var before = Optional.of(earlier).filter(day -> asked.coverage().reaches(day.minusYears(1)));
        return new StagesAnswer(asked, groups(asked, asked.dataEnd()), before.map(day -> groups(asked, day)), knowsAdvocates(profiles));
    }

    @SuppressWarnings("EnumOrdinal") // one slot a stage, within this method alone
    private static Map<Stage, Group> groups(Inquiry asked, LocalDate dataEnd) {
        var end = Math.toIntExact(dataEnd.toEpochDay());
        var selection = asked.selection();
        var rhythm = Rhythm.of(selection, end);
        var active = Activity.between(selection, epochDay(dataEnd.minusMonths(asked.settings().activityWindowMonths())), end);
        var net = Totals.between(selection, epochDay(dataEnd.minusYears(1)), end).net();
        var profiles = asked.portfolio().customers().profiles();
        var counts = new int[Stage.values().length];
        var actives = new int[counts.length];
        var nets = new long[counts.length];
        for (var customer = 0; customer < active.length; customer++) {
            var stage = Stage.of(rhythm, profiles, customer).ordinal();
            counts[stage]++;
            if (active[customer]) {
                actives[stage]++;
            }
            nets[stage] += net[customer];
        }
        var groups = new EnumMap<Stage, Group>(Stage.class);
        STAGES.forEach(stage -> groups.put(stage, new Group(counts[stage.ordinal()], actives[stage.ordinal()], nets[stage.ordinal()])));
        return groups;
    }

    private static boolean knowsAdvocates(Profiles profiles) {
        return IntStream.range(0, profiles.count())
                .anyMatch(customer -> profiles.satisfaction()[customer] != Profiles.NO_SCORE || profiles.hasReferred(customer));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    Group group(Stage stage) {
        return groups.getOrDefault(stage, Group.NOBODY);
    }

    /// All stages from the given one on.
    static Group from(Map<Stage, Group> groups, Stage first) {
        return STAGES.stream().skip(STAGES.indexOf(first)).map(stage -> groups.getOrDefault(stage, Group.NOBODY)).reduce(Group.NOBODY,
                Group::and);
    }

    Group from(Stage first) {
        return from(groups, first);
    }
}
