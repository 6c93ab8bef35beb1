package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.settings.Settings;
import dev.clientele.sample.SampleCompany;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `demo`: the bot over a sample company's store, which it makes.
@Command(name = "demo", description = "Runs the bot over a made-up company, to try it. Your own store is not touched.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final List<String> TO_TRY = List.of("how are we doing", "at-risk", "top 5 by profit country Germany");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Mixin
    private PageOptions page;

    @Option(names = "--until", paramLabel = "DAY",
            description = "The last day with invoices, such as 2025-12-31, to see the same figures as somebody else (default: yesterday).")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--anew", description = "Makes the company anew where there is one; notes, digests and alerts kept with it go.")
    private boolean isAnew;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var configured = page.over(config.settings());
        var settings = configured.withStore(configured.store().resolveSibling("demo.db")).withCompany("The sample company");
        var end = end(Wiring.today(settings));
        if (isAnew) {
            SampleStore.remove(settings.store());
        }
        var wiring = Wiring.over(settings);
        fill(wiring, end, out);
        var bot = RunningBot.start(wiring);
        invite(out, bot, settings);
        bot.untilToldToEnd();
        return ExitStatus.ANSWERED;
    }

    private LocalDate end(LocalDate today) {
        var end = until.orElse(today.minusDays(1));
        if (end.isAfter(today) || end.isBefore(EARLIEST)) {
            throw new ParameterException(spec.commandLine(),
                    "The sample company ends between " + EARLIEST + " and today, not on " + end + ".");
        }
        return end;
    }

    private static void fill(Wiring wiring, LocalDate end, PrintWriter out) {
        var there = SampleStore.end(wiring.sales());
        if (SampleStore.isFull(wiring.sales())) {
            there.filter(day -> !day.equals(end)).ifPresent(day -> out.println("The sample company's invoices end on " + day
                    + ". With --anew they end on " + end + ", and notes, digests and alerts kept with them go."));
            return;
        }
        out.print("Making the sample company's store, " + wiring.settings().store() + " ...");
        out.flush();
        var begun = System.nanoTime();
        SampleStore.fill(wiring.database(), wiring.sales(), SampleCompany.endingOn(there.orElse(end)));
        out.println(" done in " + Math.ceilDiv(System.nanoTime() - begun, 1_000_000_000L) + " s.");
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
