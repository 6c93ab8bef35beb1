package dev.clientele.app;

import dev.clientele.chat.terminal.AttachedFiles;
import dev.clientele.command.Asker;
import dev.clientele.command.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ask`: one question, one answer.
@Command(name = "ask", description = "Answers one question and ends.", mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  clientele ask \"top 5 2011\"",
                "  clientele ask top 10 by profit country \"United Kingdom\" --png top.png",
                "  clientele ask --json flows 2011", "  clientele ask export xlsx flows 2011", "  clientele ask help"})
public final class AskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private AnswerOptions answers;

    @Option(names = "--into", paramLabel = "FOLDER", defaultValue = ".",
            description = "Where the files of an export are written; nothing there is overwritten. Default: this folder.")
    private Path folder = Path.of(".");

    @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question; quotes around it are not needed.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var settings = common.settings();
        var answering = answers.answering(settings, new AttachedFiles(folder), spec.commandLine());
        return answering.ask(question(words), (question, asker) -> ask(Wiring.overExisting(settings), question, asker));
    }

    /// The words as one question. A word that the shell kept together was quoted by the person, and stays so.
    static String question(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return words.stream().map(word -> word.contains(" ") ? '"' + word + '"' : word).collect(Collectors.joining(" "));
    }

    private static Response ask(Wiring wiring, String question, Asker asker) {
        return wiring.router().ask(question, asker);
    }
}
