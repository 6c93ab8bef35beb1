package dev.clientele.digest.content;

import dev.clientele.command.Filter;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A content in words, as the store keeps it: `revenue flows country "Germany" country "France" owners quiet skip`. What is usual is
/// left out, so that a digest of everything also tells what it learns to tell later. A word that is not known, as of a later version,
/// is passed over; but not a filter, for a digest of other customers than were ordered is worse than none.
public final class ContentWords {

    private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|\\S+");
    private static final String OWNERS = "owners";
    private static final String SKIP = "skip";

    private ContentWords() {}

    /// The words of a content; none for the usual one.
    public static String of(Content content) {
        var words = new ArrayList<String>();
        if (content.sections().size() < Section.values().length) {
            content.sections().stream().map(Section::word).forEach(words::add);
        }
        for (var filter : content.filters()) {
            filter.values().forEach(value -> words.add(filter.dimension().word() + " " + quoted(value)));
        }
        if (content.audience() == Audience.OWNERS) {
            words.add(OWNERS);
        }
        if (content.quiet() == Quiet.SKIP) {
            words.add("quiet " + SKIP);
        }
        return String.join(" ", words);
    }

    /// The content of words.
    ///
    /// @throws IllegalArgumentException for a filter on what is not known
    public static Content parse(String words) {
        var sections = EnumSet.noneOf(Section.class);
        Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
        var audience = Audience.PLACE;
        var quiet = Quiet.LINE;
        var before = "";
        for (var match : WORD.matcher(words).results().toList()) {
            var word = match.group();
            if (match.group(1) != null) {
                filters.computeIfAbsent(dimension(before), ignored -> new ArrayList<>()).add(match.group(1).replaceAll("\\\\(.)", "$1"));
            }
            section(word).ifPresent(sections::add);
            audience = word.equals(OWNERS) ? Audience.OWNERS : audience;
            quiet = word.equals(SKIP) ? Quiet.SKIP : quiet;
            before = word;
        }
        var told = sections.isEmpty() ? EnumSet.allOf(Section.class) : sections;
        return new Content(told, filters.entrySet().stream().map(each -> new Filter(each.getKey(), each.getValue())).toList(), audience,
                quiet);
    }

    private static Optional<Section> section(String word) {
        return Arrays.stream(Section.values()).filter(section -> section.word().equals(word)).findFirst();
    }

    private static Dimension dimension(String word) {
        return Arrays.stream(Dimension.values()).filter(dimension -> dimension.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a filter on \"" + word + "\", which is not known; known are "
                        + Arrays.stream(Dimension.values()).map(Dimension::word).collect(Collectors.joining(", "))));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
