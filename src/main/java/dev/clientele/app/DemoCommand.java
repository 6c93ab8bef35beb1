package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.settings.Settings;
import dev.clientele.sample.SampleCompany;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `demo`: the bot over a sample company's store, which it makes.
@Command(name = "demo", description = "Runs the bot over a made-up company, to try it. Your own store is not touched.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final List<String> TO_TRY = List.of("top 10 2025", "flows by quarter", "top 5 by profit country Germany");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Mixin
    private PageOptions page;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var configured = page.over(config.settings());
        var settings = configured.withStore(configured.store().resolveSibling("demo.db")).withCompany("The sample company");
        var wiring = Wiring.over(settings);
        fill(wiring, out);
        var bot = RunningBot.start(wiring);
        invite(out, bot, settings);
        bot.untilToldToEnd();
        return ExitStatus.ANSWERED;
    }

    private static void fill(Wiring wiring, PrintWriter out) {
        if (!SampleStore.isFull(wiring.sales())) {
            out.print("Making the sample company's store, " + wiring.settings().store() + " ...");
            out.flush();
            var begun = System.nanoTime();
            SampleStore.fill(wiring.database(), wiring.sales(), SampleCompany.usual());
            out.println(" done in " + Math.ceilDiv(System.nanoTime() - begun, 1_000_000_000L) + " s.");
        }
    }

    private static void invite(PrintWriter out, RunningBot bot, Settings settings) {
        bot.announce(out, "The sample company's chat page", settings.web().port());
        out.println();
        out.println("Three questions to try there:");
        TO_TRY.forEach(question -> out.println("  " + question));
        out.println();
        out.println("In another terminal: ./clientele chat --store " + settings.store());
        out.println("Stop with Ctrl-C.");
        out.flush();
    }
}
