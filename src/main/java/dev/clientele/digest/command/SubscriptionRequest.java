package dev.clientele.digest.command;

import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Content.Audience;
import dev.clientele.digest.content.Content.Quiet;
import dev.clientele.digest.content.Section;
import dev.clientele.model.schedule.Cron;
import dev.clientele.model.schedule.Schedule;
import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.schedule.Timetable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a person said about what a digest tells and when; the rest is as it was before.
record SubscriptionRequest(Invocation said) {

    /// Where none is named.
    static final LocalTime USUAL_TIME = LocalTime.of(8, 0);

    private static final String AUDIENCE = "owners|together";
    private static final String QUIET = "quiet";
    private static final String EVERYTHING = "everything";

    /// What can be said.
    static List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        Arrays.stream(Section.values()).map(Section::word).forEach(word -> parameters.add(flag(word)));
        parameters.add(flag(EVERYTHING));
        parameters.add(new Parameter.Word(AUDIENCE, List.of("owners", "together")));
        parameters.add(new Parameter.Choice(QUIET, QUIET, List.of("line", "skip"), false));
        return parameters;
    }

    private static Parameter flag(String word) {
        return new Parameter.Word(word, List.of(word));
    }

    boolean saysWhen() {
        return List.of(Parameter.When.SCHEDULE, Parameter.When.TIME, Parameter.When.ZONE).stream().map(said::choice)
                .anyMatch(Optional::isPresent);
    }

    boolean saysWhat() {
        return said.choice(EVERYTHING).or(() -> said.choice(AUDIENCE)).or(() -> said.choice(QUIET)).isPresent() || !sections().isEmpty()
                || !said.filters().isEmpty();
    }

    boolean saysWhere() {
        return said.choice(Parameter.Place.NAME).isPresent();
    }

    /// What it tells.
    Content content(Content before) {
        var everything = said.choice(EVERYTHING).isPresent();
        var filters = everything || !said.filters().isEmpty() ? said.filters() : before.filters();
        var audience = said.choice(AUDIENCE).map(word -> word.equals("owners") ? Audience.OWNERS : Audience.PLACE);
        var quiet = said.choice(QUIET).map(word -> Quiet.valueOf(word.toUpperCase(Locale.ROOT)));
        return new Content(sections(everything, before), filters, audience.orElse(before.audience()), quiet.orElse(before.quiet()));
    }

    private Set<Section> sections(boolean everything, Content before) {
        if (everything) {
            return EnumSet.allOf(Section.class);
        }
        var named = sections();
        return named.isEmpty() ? before.sections() : named;
    }

    private Set<Section> sections() {
        var named = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values()).filter(section -> said.choice(section.word()).isPresent()).forEach(named::add);
        return named;
    }

    /// When a new one comes; empty where no schedule is named.
    Optional<Timetable> timetable(ZoneId usualZone) {
        return said.choice(Parameter.When.SCHEDULE).map(words -> read(words, usualZone, USUAL_TIME));
    }

    /// When one comes that came at other times before.
    ///
    /// @throws Refusal for a time of the day that is not all that a cron expression says
    Timetable timetable(Timetable before) {
        var time = timeOfDay(before.schedule()).orElse(USUAL_TIME);
        return said.choice(Parameter.When.SCHEDULE).map(words -> read(words, before.zone(), time)).orElseGet(
                () -> new Timetable(said.choice(Parameter.When.TIME).map(words -> at(before.schedule(), LocalTime.parse(words)))
                        .orElse(before.schedule()), zone(before.zone())));
    }

    private Timetable read(String words, ZoneId usualZone, LocalTime usualTime) {
        try {
            return new ScheduleParser(zone(usualZone), said.choice(Parameter.When.TIME).map(LocalTime::parse).orElse(usualTime))
                    .parse(words);
        } catch (DateTimeException wrong) {
            throw new Refusal(String.valueOf(wrong.getMessage()));
        }
    }

    private ZoneId zone(ZoneId usual) {
        return said.choice(Parameter.When.ZONE).map(ZoneId::of).orElse(usual);
    }

    private static Optional<LocalTime> timeOfDay(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Daily daily -> Optional.of(daily.at());
            case Schedule.Weekly weekly -> Optional.of(weekly.at());
            case Schedule.MonthlyDay monthly -> Optional.of(monthly.at());
            case Schedule.MonthlyNth monthly -> Optional.of(monthly.at());
            case Cron ignored -> Optional.empty();
        };
    }

    private static Schedule at(Schedule schedule, LocalTime time) {
        return switch (schedule) {
            case Schedule.Daily ignored -> new Schedule.Daily(time);
            case Schedule.Weekly weekly -> new Schedule.Weekly(weekly.days(), time);
            case Schedule.MonthlyDay monthly -> new Schedule.MonthlyDay(monthly.day(), time);
            case Schedule.MonthlyNth monthly -> new Schedule.MonthlyNth(monthly.nth(), monthly.days(), time);
            case Cron cron ->
                    throw new Refusal("It comes by `" + cron.words() + "`: say in full when it should come, such as `weekly monday "
                            + time + "`.");
        };
    }
}
