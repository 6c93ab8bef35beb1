package dev.clientele.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a [Change] can be told on a form in place of being typed. A platform shows the lines; what is filled in becomes the command that a
/// person would have typed, so that both are read by one grammar and admitted by one check.
///
/// @param before what stands before all that is filled in: `action plan 3`
/// @param after what stands behind it: `from at-risk 10`; empty for nothing
/// @param submit what the button says that sends it
/// @param version changes with what it is about, so that nobody sends off one that others have made old
public record Sheet(String before, String after, String title, String submit, String version, List<Line> lines) {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern ADDRESS = Pattern.compile("^(.*\\S)\\s+(?:slack|web|mail):\\S+$");

    public Sheet {
        lines = List.copyOf(lines);
    }

    /// How something is filled in.
    public enum Kind {
        /// a few words
        WORDS,
        /// a sentence or more
        PROSE,
        /// a day, `2025-06-30`
        DAY,
        /// one of a few
        CHOICE,
        /// a number or share, read as it stands: `20%`
        AMOUNT,
        /// someone's name, their place on a platform behind it where that is known: `Anna Berg slack:U1`
        PERSON;

        private String typed(String filled) {
            return switch (this) {
                case WORDS, PROSE, PERSON -> Quotes.around(filled);
                case DAY, CHOICE, AMOUNT -> filled;
            };
        }
    }

    /// One thing that can be filled in.
    ///
    /// @param id its name among the lines
    /// @param lead the word before it in the command: `owner`; empty for none
    /// @param value what is so now; empty for nothing
    /// @param example shown where nothing is filled in
    /// @param choices what there is to choose from, for [Kind#CHOICE]
    /// @param of the line without which it says nothing, as a step's day does without the step
    public record Line(String id, String label, Kind kind, String lead, String value, String example, List<String> choices,
            Optional<String> of) {

        public Line {
            choices = List.copyOf(choices);
        }

        /// One with a lead word of the same name.
        public static Line of(String lead, String label, Kind kind, String value, String example) {
            return new Line(lead, label, kind, lead, value, example, List.of(), Optional.empty());
        }

        /// What is so now, as it is shown: a person without the place where they are found.
        public String shown() {
            var person = ADDRESS.matcher(value);
            return kind == Kind.PERSON && person.matches() ? person.group(1) : value;
        }

        private boolean isChangedTo(String filled) {
            return !filled.isEmpty() && !filled.equals(value) && !filled.equals(shown());
        }

        private String typed(String filled) {
            return lead.isEmpty() ? " " + kind.typed(filled) : " " + lead + " " + kind.typed(filled);
        }
    }

    /// The question that opens it.
    public String question() {
        return (before + " " + after).strip();
    }

    /// The command that says what is filled in and was not so before.
    ///
    /// @param filled by the lines' ids
    public String command(Map<String, String> filled) {
        return (before + lines.stream().filter(line -> isSaid(line, filled)).map(line -> line.typed(text(line, filled)))
                .collect(Collectors.joining()) + " " + after).strip();
    }

    /// The command of each line that says something, by itself, by the line's id: each has to be possible.
    Map<String, String> alone(Map<String, String> filled) {
        return lines.stream().filter(line -> isSaid(line, filled))
                .collect(Collectors.toMap(Line::id, line -> command(kept(line, filled))));
    }

    /// The lines in which something stood that was taken out, and those that say nothing without another one.
    Map<String, String> missing(Map<String, String> filled) {
        var missing = new HashMap<String, String>();
        for (var line : lines) {
            if (text(line, filled).isEmpty() && !line.value().isEmpty() && filled.containsKey(line.id())) {
                missing.put(line.id(), "What was said stays in the history. Write what is so now.");
            }
            line.of().filter(other -> line.isChangedTo(text(line, filled)) && text(other, filled).isEmpty())
                    .ifPresent(other -> missing.put(other, "Something is missing here."));
        }
        return missing;
    }

    private Map<String, String> kept(Line line, Map<String, String> filled) {
        var with = line.of().map(other -> Set.of(line.id(), other)).orElseGet(() -> Set.of(line.id()));
        return filled.entrySet().stream().filter(entry -> with.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isSaid(Line line, Map<String, String> filled) {
        return line.isChangedTo(text(line, filled)) && line.of().filter(other -> text(other, filled).isEmpty()).isEmpty();
    }

    private static String text(Line line, Map<String, String> filled) {
        return text(line.id(), filled);
    }

    private static String text(String id, Map<String, String> filled) {
        return LINE_BREAKS.matcher(filled.getOrDefault(id, "").strip()).replaceAll(" ");
    }
}
