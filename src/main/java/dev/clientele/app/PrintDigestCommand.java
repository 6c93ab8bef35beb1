package dev.clientele.app;

import dev.clientele.chat.terminal.AttachedFiles;
import dev.clientele.command.Quotes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `digest`: the digest of now in the terminal, or whatever else can be said about digests.
@Command(name = "digest", description = "Prints the digest as of now, or orders and lists those that are sent automatically.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  clientele digest", "  clientele digest --owner \"Maria Brandt\" --as-of 2025-06-30 --png digest.png",
                "  clientele digest list", "  clientele digest subscribe weekly monday 08:00 to slack:C0123456"})
public final class PrintDigestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private AnswerOptions answers;

    @Option(names = "--owner", paramLabel = "NAME", description = "Only the accounts of one owner.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DAY", description = "As it would have been at the end of a day, such as 2025-06-30.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to do: preview, list, subscribe, ...; without a word preview.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var settings = common.settings();
        var answering = answers.answering(settings, new AttachedFiles(Path.of(".")), spec.commandLine());
        return answering.ask(question(), (question, asker) -> Wiring.overExisting(settings).router().ask(question, asker));
    }

    private String question() {
        var said = words.isEmpty() ? "preview" : AskCommand.question(words);
        return "digest " + said + owner.map(name -> " owner " + Quotes.around(name)).orElse("")
                + asOf.map(day -> " as of " + day).orElse("");
    }
}
