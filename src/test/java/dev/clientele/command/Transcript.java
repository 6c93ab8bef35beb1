package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A conversation: lines that begin with `> ` are said by a person, those below are the answer; suggestions stand behind
/// arrows.
final class Transcript {

    static final Asker ASKER = new Asker("test", "1");
    static final InstantSource MID_JUNE_2025 = InstantSource.fixed(Instant.parse("2025-06-15T12:00:00Z"));

    private Transcript() {}

    static Router standardRouter() {
        return router(HandMadeVocabulary.standard());
    }

    static Router router(Vocabulary vocabulary) {
        return new Router(List.of(EchoCommand.TOP, EchoCommand.FLOWS), () -> vocabulary, BusinessCalendar.standard(), MID_JUNE_2025);
    }

    /// One that also takes customers, several periods, free text and whole questions.
    static Router wideRouter() {
        var commands = List.<Command>of(EchoCommand.TOP, EchoCommand.FLOWS, EchoCommand.CUSTOMER, EchoCommand.COMPARE,
                EchoCommand.DEFINITIONS);
        return new Router(AnswerCommands.with(commands, new ValueFormatter(Locale.UK), List.of()), HandMadeVocabulary::standard,
                BusinessCalendar.standard(), MID_JUNE_2025);
    }

    /// Plays the person's lines and compares the whole conversation.
    static void play(String expected) {
        play(standardRouter(), expected);
    }

    static void play(Router router, String expected) {
        var said = expected.lines().filter(line -> line.startsWith("> ")).map(line -> line.substring(2));
        var heard = said.map(question -> "> " + question + "\n" + words(router.ask(question, ASKER))).collect(Collectors.joining());
        assertThat(heard).isEqualTo(expected);
    }

    private static String words(Response response) {
        return switch (response) {
            case Reply reply -> reply.headline() + "\n";
            case Response.Failed failed -> failed.message() + "\n";
            case Response.Refused(String message, List<String> suggestions) ->
                    message + "\n" + suggestions.stream().map(suggestion -> "-> " + suggestion + "\n").collect(Collectors.joining());
        };
    }
}
