package dev.clientele.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A sentence with gaps, which are filled by name: `{lost customer} {lost:was|were} lost in {period}[, with {revenue}].`
///
/// | in the sentence | stands for |
/// | --- | --- |
/// | `{revenue}` | the words, number or value given for it |
/// | `{lost customer}` | a count with what is counted: `1 customer`, `1,234 customers` |
/// | `{named country\|countries}` | the same where the plural is not made with an s |
/// | `{lost:was\|were}` | the first word for a count of one, for a condition that holds and for words that are not empty; else the second |
/// | `[, with {revenue}]` | left out where one of its gaps has nothing to say: empty words, an undefined value, a condition that does not hold |
///
/// A condition by itself, `{isShort}`, says nothing. Counts, amounts and shares are put into words as short as a sentence wants them.
/// A gap that was not filled and a name that is no gap are faults of whoever wrote the sentence, and throw. Not safe for use by
/// several threads.
public final class Phrase {

    private static final Pattern SECTION = Pattern.compile("\\[([^]]*)]");
    private static final Pattern GAP = Pattern.compile("\\{(?<name>\\w+)(:(?<choice>[^}]*)| (?<counted>[^}]*))?}");
    private static final String NAME = "name";
    private static final String CHOICE = "choice";
    private static final String COUNTED = "counted";

    /// @param words what the gap says
    /// @param says whether it has anything to say
    /// @param first which of two wordings it asks for
    private record Filling(String words, boolean says, boolean first) {}

    private final String pattern;
    private final ValueFormatter formatter;
    private final Map<String, Filling> fillings = new HashMap<>();

    Phrase(String pattern, ValueFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    public Phrase with(String name, String words) {
        return fill(name, new Filling(words, !words.isEmpty(), !words.isEmpty()));
    }

    public Phrase with(String name, Optional<String> words) {
        return with(name, words.orElse(""));
    }

    public Phrase with(String name, long count) {
        return fill(name, new Filling(formatter.count(count), true, count == 1));
    }

    public Phrase with(String name, boolean condition) {
        return fill(name, new Filling("", condition, condition));
    }

    public Phrase with(String name, LocalDate day) {
        return with(name, formatter.day(day));
    }

    /// Fills a gap where the sentence has it: what many sentences may want.
    public Phrase offer(String name, Supplier<String> words) {
        return isGap(name) ? with(name, words.get()) : this;
    }

    /// An undefined value has nothing to say.
    public Phrase with(String name, Value value) {
        return switch (value) {
            case Value.Count(long count) -> with(name, count);
            case Value.Undefined _ -> with(name, "");
            case Money _,Value.Share _,Value.Change _,Value.Points _,Value.Decimal _,Value.Day _,Value.Text _ ->
                    with(name, formatter.brief(value));
        };
    }

    private Phrase fill(String name, Filling filling) {
        if (!isGap(name)) {
            throw new IllegalArgumentException("No gap {" + name + "} in: " + pattern);
        }
        fillings.put(name, filling);
        return this;
    }

    private boolean isGap(String name) {
        return Stream.of("}", ":", " ").anyMatch(after -> pattern.contains("{" + name + after));
    }

    /// A word or a sentence with its first letter made a capital.
    public static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// `Gold`, `Gold or Silver`, `Platinum, Gold or Silver`.
    ///
    /// @param word before the last one: `or`, `and`
    public static String listed(List<String> names, String word) {
        var last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }

    /// The sentence.
    public String words() {
        var said = SECTION.matcher(pattern).replaceAll(section -> Matcher.quoteReplacement(says(section.group(1)) ? section.group(1) : ""));
        return GAP.matcher(said).replaceAll(gap -> Matcher.quoteReplacement(words(gap)));
    }

    private boolean says(String section) {
        return GAP.matcher(section).results().allMatch(gap -> gap.group(CHOICE) != null || filling(gap.group(NAME)).says());
    }

    private String words(MatchResult gap) {
        var filling = filling(gap.group(NAME));
        if (gap.group(CHOICE) != null) {
            return chosen(gap.group(CHOICE), filling);
        }
        return gap.group(COUNTED) == null ? filling.words() : filling.words() + " " + chosen(plural(gap.group(COUNTED)), filling);
    }

    private static String plural(String noun) {
        return noun.contains("|") ? noun : noun + "|" + noun + "s";
    }

    private static String chosen(String wordings, Filling filling) {
        var bar = wordings.indexOf('|');
        return filling.first() ? wordings.substring(0, bar) : wordings.substring(bar + 1);
    }

    private Filling filling(String name) {
        var filling = fillings.get(name);
        if (filling == null) {
            throw new IllegalStateException("Nothing fills {" + name + "} in: " + pattern);
        }
        return filling;
    }
}
