package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.log.Logs;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `serve`: the bot, until it is told to end.
@Command(name = "serve", description = "Runs the bot over your store, until it is stopped.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PageOptions page;

    @Override
    public Integer call() throws InterruptedException {
        var settings = page.over(common.settings());
        Logs.toConsole(settings.logLevel().name().toLowerCase(Locale.ROOT));
        var wiring = Wiring.over(settings);
        var bot = RunningBot.start(wiring, System.getenv());
        var out = spec.commandLine().getOut();
        bot.announce(out, "The chat page", settings.web().port());
        if (wiring.portfolio().get().isEmpty()) {
            out.println("The store " + settings.store() + " is still empty. Import invoices with: ./clientele import FILE");
        }
        out.flush();
        bot.untilToldToEnd();
        return ExitStatus.ANSWERED;
    }
}
