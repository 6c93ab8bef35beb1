package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.schedule.ScheduleHints;
import dev.clientele.model.schedule.ScheduleParser;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a schedule, and what stands alone of one: `weekly monday 08:00 Europe/Berlin`, `09:00`, `UTC`. It reads what was typed and
/// not the words, for the asterisks and commas of a cron expression are no words.
record WhenReader(TypedWords typed) implements Reader {

    private static final ScheduleParser PARSER = new ScheduleParser(ZoneOffset.UTC, LocalTime.MIDNIGHT);
    /// What spaces and trailing marks part from one another.
    private static final Pattern PIECE = Pattern.compile("(?U)[^\\s,;]+(?:,[^\\s,;]+)*");
    private static final String MARKS_AROUND = "^[(\\[`]+|[.?!)\\]`]+$";
    private static final int SHORTEST_ZONE = 3;

    /// What was typed from a word on, up to the first quote.
    private record Typing(List<MatchResult> pieces) {

        static Typing from(Words words, int index) {
            var end = words.list().stream().skip(index).filter(Words.Word::quoted).mapToInt(Words.Word::start).findFirst()
                    .orElse(words.source().length());
            return new Typing(PIECE.matcher(words.source()).region(words.at(index).start(), end).results().toList());
        }

        List<String> texts() {
            return pieces.stream().map(piece -> Tokens.clean(piece.group()).replaceAll(MARKS_AROUND, "")).toList();
        }
    }

    @Override
    public Optional<Finding> at(int index, Draft before) {
        if (!typed.takes(Parameter.When.class) || typed.words().at(index).quoted() || typed.words().at(index).isMark()) {
            return Optional.empty();
        }
        var typing = Typing.from(typed.words(), index);
        var texts = typing.texts();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        try {
            return ScheduleParser.begins(texts) ? Optional.of(schedule(typing, texts, index)) : alone(texts.getFirst(), index);
        } catch (DateTimeException wrong) {
            return Optional.of(Finding.refused(refusal(String.valueOf(wrong.getMessage()), texts, index)));
        }
    }

    private Finding schedule(Typing typing, List<String> texts, int index) {
        var taken = texts.size() - PARSER.parse(texts).rest().size();
        var last = typing.pieces().get(taken - 1);
        var lastWord = index + wordsBefore(index, last.start());
        if (taken > 1 && isDoubtful(texts.get(taken - 1), lastWord)) {
            return Finding.refused(doubt(lastWord));
        }
        var meant = String.join(" ", texts.subList(0, taken));
        return new Finding(wordsBefore(index, last.end()), draft -> draft.choose(Parameter.When.SCHEDULE, meant));
    }

    private int wordsBefore(int index, int end) {
        return (int) typed.words().list().stream().skip(index).takeWhile(word -> word.start() < end).count();
    }

    private Optional<Finding> alone(String text, int index) {
        if (text.matches("(?i)\\d{1,2}(?::\\d\\d(?:am|pm)?|am|pm)")) {
            return ScheduleParser.time(text).map(time -> new Finding(1, draft -> draft.choose(Parameter.When.TIME, time.toString())));
        }
        if (text.length() < SHORTEST_ZONE || isDoubtful(text, index)) {
            return Optional.empty();
        }
        return ScheduleParser.zone(text).map(zone -> new Finding(1, draft -> draft.choose(Parameter.When.ZONE, zone.getId())));
    }

    /// Whether a word can be a time zone and as well a name of the data: `Singapore`.
    private boolean isDoubtful(String text, int index) {
        return text.indexOf('/') < 0 && ScheduleParser.zone(text).isPresent() && !names(index).isEmpty();
    }

    private List<Names.Match> names(int index) {
        var dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(typed.dimensions());
        dimensions.remove(Dimension.PRODUCT);
        return typed.names().matches(dimensions, typed.words(), index);
    }

    private Refusal doubt(int index) {
        var filters = names(index).stream().map(match -> new Filter(match.dimension(), List.of(match.value())).question()).toList();
        return typed
                .refusal(Quotes.echo(typed.words().at(index).text()) + " is a time zone and a name of the data. For the customers write `"
                        + filters.getFirst() + "`; for the time zone its id, such as Europe/Berlin.", index, index + 1, filters);
    }

    /// A time zone that there is not is named with those nearest to it.
    private Refusal refusal(String message, List<String> texts, int index) {
        for (var text : texts) {
            if (text.indexOf('/') > 0 && ScheduleParser.zone(text).isEmpty()) {
                var at = index;
                while (at < typed.words().size() && !typed.words().at(at).text().equals(text)) {
                    at++;
                }
                var closest = Spelling.closest(text, ScheduleHints.zones());
                return at < typed.words().size() && !closest.isEmpty()
                        ? typed.refusal(message + Spelling.didYouMean(closest), at, at + 1, closest)
                        : new Refusal(message);
            }
        }
        return new Refusal(message);
    }
}
