package dev.clientele.insight.top;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Filter;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The greatest customers of each country, segment, month and so on, ranked by themselves.
///
/// @param period the period counted over, as far as the data holds it
/// @param word what there is a ranking of each of: `country`
/// @param groups those in which somebody is ranked: steps of time in their order, others by what all in them made
record TopEach(Inquiry asked, RankingMeasure measure, Period period, String word, List<Group> groups) {

    static final String LEAD = "each";

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER,
            Dimension.CHANNEL, Dimension.CATEGORY, Dimension.TIER);
    private static final List<Grain> GRAINS = List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR);

    /// One of them, who are the greatest in it, and what they are called.
    record Group(String name, TopCustomers top, List<String> labels) {
        static Group of(Inquiry asked, String name, TopCustomers top) {
            return new Group(name, top, CustomerLabels.of(asked.portfolio().customers(), top.ranked()));
        }
    }

    /// What there can be a ranking of each of.
    static List<String> words() {
        return Stream.concat(DIMENSIONS.stream().map(Dimension::word), GRAINS.stream().map(Grain::word)).toList();
    }

    static TopEach of(Inquiry asked, RankingMeasure measure, Period period, String word) {
        var groups = GRAINS.stream().filter(grain -> grain.word().equals(word)).findFirst()
                .map(grain -> ofTime(asked, measure, period, grain))
                .orElseGet(() -> ofDimension(asked, measure, period, dimension(word)));
        return new TopEach(asked, measure, period, word, groups.stream().filter(group -> !group.top().isEmpty()).toList());
    }

    private static Dimension dimension(String word) {
        return DIMENSIONS.stream().filter(dimension -> dimension.word().equals(word)).findFirst().orElseThrow();
    }

    private static List<Group> ofTime(Inquiry asked, RankingMeasure measure, Period period, Grain grain) {
        return asked.settings().calendar().steps(period, grain).stream()
                .map(step -> Group.of(asked, BusinessCalendar.axisLabel(step, asked.wording().locale()),
                        TopCustomers.of(asked, totals(asked, step), measure)))
                .toList();
    }

    private static Totals totals(Inquiry asked, Period days) {
        return Totals.between(asked.selection(), days.startDay(), days.endDay());
    }

    private static List<Group> ofDimension(Inquiry asked, RankingMeasure measure, Period period, Dimension dimension) {
        var known = DimensionGroups.of(asked, dimension);
        var groups = known.grouping() instanceof Grouping.OfCustomers(int[] group, int ignored)
                ? ofCustomers(asked, measure, period, group, known.names())
                : ofDocuments(asked, measure, period, dimension);
        return groups.stream().sorted(Comparator.comparingLong((Group group) -> group.top().total()).reversed().thenComparing(Group::name))
                .toList();
    }

    private static List<Group> ofCustomers(Inquiry asked, RankingMeasure measure, Period period, int[] groupOf, List<String> names) {
        var totals = totals(asked, period);
        var values = measure.values(totals);
        var members = new ArrayList<long[]>();
        names.forEach(ignored -> members.add(new long[values.length]));
        for (var customer = 0; customer < values.length; customer++) {
            members.get(groupOf[customer])[customer] = values[customer];
        }
        return IntStream.range(0, names.size())
                .mapToObj(group -> Group.of(asked, names.get(group), TopCustomers.of(asked, totals, members.get(group)))).toList();
    }

    /// A ranking over what is left of each customer where only one of the names counts.
    private static List<Group> ofDocuments(Inquiry asked, RankingMeasure measure, Period period, Dimension dimension) {
        var question = asked.invocation();
        var others = question.filters().stream().filter(filter -> filter.dimension() != dimension || filter.excludes()).toList();
        var kept = question.filters().stream().filter(filter -> !others.contains(filter)).flatMap(filter -> filter.values().stream())
                .toList();
        return asked.portfolio().customers().dictionary(dimension).names().stream().distinct()
                .filter(name -> !name.isEmpty() && (kept.isEmpty() || kept.contains(name)))
                .map(name -> {
                    var filters = Stream.concat(others.stream(), Stream.of(new Filter(dimension, List.of(name)))).toList();
                    var part = Inquiry.of(question.withFilters(filters), asked.portfolio(), asked.settings());
                    return Group.of(part, name, TopCustomers.of(part, totals(part, period), measure));
                }).toList();
    }

    boolean isOfTime() {
        return GRAINS.stream().anyMatch(grain -> grain.word().equals(word));
    }

    /// How many rows all rankings have together.
    int rows() {
        return groups.stream().mapToInt(group -> group.top().ranked().length).sum();
    }

    /// How many customers are in a ranking; each counts once.
    long customers() {
        return groups.stream().flatMapToInt(group -> Arrays.stream(group.top().ranked())).distinct().count();
    }
}
