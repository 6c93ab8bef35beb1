package dev.clientele.app.console;

import dev.clientele.app.settings.BadSettings;
import dev.clientele.chat.terminal.Screen;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Refusal;
import dev.clientele.command.Response;
import dev.clientele.command.Spelling;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.StoreException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns everything that ends a command early into a message for a person and an exit status. The log has the rest.
public final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /// A command that cannot be understood: what is wrong, what may have been meant, where to read more.
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        var err = command.getErr();
        err.println(message(wrong));
        hints(wrong, arguments).forEach(err::println);
        err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.USAGE;
    }

    @Override
    public int handleExecutionException(Exception broken, CommandLine command, ParseResult parsed) {
        return switch (broken) {
            case BadSettings bad -> settings(bad, command);
            case ImportRefusal refusal -> refused(new Response.Refused(String.valueOf(refusal.getMessage()), List.of()), command);
            case Refusal refusal -> refused(refusal.toResponse(), command);
            case StoreException store -> {
                LoggerFactory.getLogger(Mistakes.class).warn("{}", store.getMessage(), store);
                yield refused(new Response.Refused(String.valueOf(store.getMessage()), List.of()), command);
            }
            default -> failed(broken, command);
        };
    }

    private static int settings(BadSettings bad, CommandLine command) {
        command.getErr().println("The settings cannot be used:");
        bad.faults().forEach(fault -> command.getErr().println("  " + fault));
        return ExitStatus.USAGE;
    }

    private static int refused(Response.Refused refused, CommandLine command) {
        return print(refused, command);
    }

    private static int failed(Exception broken, CommandLine command) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(Mistakes.class).error("{} failed, reference {}", command.getCommandName(), reference, broken);
        return print(new Response.Failed(reference), command);
    }

    private static int print(Response response, CommandLine command) {
        command.getErr().print(new TextReply(new ValueFormatter(Locale.ROOT), Screen.none()).of(response));
        command.getErr().flush();
        return ExitStatus.of(response);
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            var first = unmatched.getUnmatched().getFirst();
            return (unmatched.isUnknownOption() ? "There is no option " : "There is no command ") + first + ".";
        }
        return String.valueOf(wrong.getMessage());
    }

    private static List<String> hints(ParameterException wrong, String[] arguments) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        var command = wrong.getCommandLine();
        var known = unmatched.isUnknownOption() ? options(command) : commands(command);
        var meant = Spelling.closest(unmatched.getUnmatched().getFirst(), known);
        if (!meant.isEmpty()) {
            return List.of(Spelling.didYouMean(meant).strip());
        }
        var isQuestion = !unmatched.isUnknownOption() && command.getParent() == null;
        return isQuestion ? List.of("If it is a question: ./clientele ask " + String.join(" ", arguments)) : List.of();
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().entrySet().stream().filter(known -> !known.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey).toList();
    }

    private static Set<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet();
    }
}
