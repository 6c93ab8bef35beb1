package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.console.Patience;
import dev.clientele.app.console.Standard;
import dev.clientele.app.log.StateFolder;
import dev.clientele.app.settings.Settings;
import dev.clientele.chat.terminal.AttachedFiles;
import dev.clientele.chat.terminal.ConversationLines;
import dev.clientele.chat.terminal.PipedLines;
import dev.clientele.chat.terminal.TerminalChat;
import dev.clientele.chat.terminal.TypedLines;
import dev.clientele.command.Router;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `chat`: questions and answers in a terminal, or from a file of questions.
@Command(name = "chat", description = "Answers questions in this terminal, with history and completion.", mixinStandardHelpOptions = true,
        footer = {"", "A file of questions, a line each: clientele chat < questions.txt"})
public final class ChatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = "--no-history", description = "Remembers nothing of this conversation for the next time.")
    private boolean forgets;

    @Override
    public Integer call() {
        var settings = common.settings();
        var wiring = Wiring.overExisting(settings);
        var data = Patience.during("Reading " + settings.store(), wiring.portfolio());
        try (var lines = lines(settings, wiring.router())) {
            var wording = Wiring.wording(settings);
            var until = data.lastDay().map(day -> ", with data until " + wording.day(day)).orElse(", still empty");
            var rendering = new TerminalChat.Rendering(wording, Wiring.charts(settings), new AttachedFiles(Path.of("")));
            new TerminalChat(wiring.router(), rendering, lines).run(wiring.company() + until + ".");
        }
        return ExitStatus.ANSWERED;
    }

    private ConversationLines lines(Settings settings, Router router) {
        var screen = Standard.screen(System.getenv());
        if (Standard.inputIsTerminal() && Standard.outputIsTerminal()) {
            return TypedLines.onSystem(router::complete, history(settings), screen.colours());
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new PipedLines(in, spec.commandLine().getOut(), screen);
    }

    private Optional<Path> history(Settings settings) {
        return forgets || !settings.terminalHistory() ? Optional.empty() : Optional.of(StateFolder.made().resolve("history"));
    }
}
