package dev.clientele.chart;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The names of ordered categories, and what they share: `Jan 2024`, `Feb 2024` or `2024-01`, `2024-02` are parts of a year.
final class CategoryNames {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\S+)[ /-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ /-]?(\\S+)");

    private final List<String> names;
    private final List<Name> split;
    private final List<Integer> groupStarts;
    private final boolean grouped;

    CategoryNames(List<String> names) {
        this.names = List.copyOf(names);
        this.split = names.stream().map(CategoryNames::split).toList();
        this.groupStarts = IntStream.range(0, count()).filter(i -> i == 0 || !group(i).equals(group(i - 1))).boxed().toList();
        this.grouped = groupStarts.size() < count() && split.stream().noneMatch(name -> name.group().isEmpty());
    }

    /// @param group the year, empty for a name without
    private record Name(String part, String group) {}

    private static Name split(String name) {
        var last = YEAR_LAST.matcher(name);
        if (last.matches()) {
            return new Name(last.group(1), last.group(2));
        }
        var first = YEAR_FIRST.matcher(name);
        return first.matches() ? new Name(first.group(2), first.group(1)) : new Name(name, "");
    }

    int count() {
        return names.size();
    }

    String whole(int category) {
        return names.get(category);
    }

    /// The name without its group's.
    String part(int category) {
        return split.get(category).part();
    }

    String group(int category) {
        return split.get(category).group();
    }

    boolean areYears() {
        return names.stream().allMatch(name -> YEAR.matcher(name).matches());
    }

    /// `2019`, then `20`, `21`, ... as the press does.
    String shortYear(int category) {
        var name = names.get(category);
        return category == 0 || name.endsWith("00") ? name : name.substring(Math.max(0, name.length() - 2));
    }

    /// Whether all names belong to years, with several to a year.
    boolean areGrouped() {
        return grouped;
    }

    List<Integer> groupStarts() {
        return groupStarts;
    }

    /// The category after the last of the group that begins at `start`.
    int groupEnd(int start) {
        var next = Collections.binarySearch(groupStarts, start) + 1;
        return next < groupStarts.size() ? groupStarts.get(next) : count();
    }

    /// How many categories the group has that the category belongs to; all where there are no groups.
    int groupSize(int category) {
        if (!grouped) {
            return count();
        }
        var start = category - positionInGroup(category);
        return groupEnd(start) - start;
    }

    /// How far the category stands behind the first of its group.
    int positionInGroup(int category) {
        if (!grouped) {
            return category;
        }
        var found = Collections.binarySearch(groupStarts, category);
        return found >= 0 ? 0 : category - groupStarts.get(-found - 2);
    }
}
