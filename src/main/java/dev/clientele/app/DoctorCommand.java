package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.console.Patience;
import dev.clientele.app.doctor.DeliveryCheck;
import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.doctor.MachineCheck;
import dev.clientele.app.doctor.SettingsCheck;
import dev.clientele.app.doctor.StoreCheck;
import dev.clientele.app.mail.MailCheck;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.slack.SlackCheck;
import dev.clientele.app.slack.SlackCredentials;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `doctor`: what works here and what does not.
@Command(name = "doctor", description = "Says what works here, and what to do about the rest.", mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 nothing is broken, 1 something is."})
public final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Option(names = "--health", paramLabel = "URL",
            description = "Only asks a running bot how it is: http://127.0.0.1:8080/health. For a container's health check.")
    private Optional<URI> health = Optional.empty();

    @Override
    public Integer call() {
        var findings = health.map(address -> new HealthRequest(address).findings()).orElseGet(this::everything);
        print(findings, spec.commandLine().getOut());
        var isBroken = findings.stream().anyMatch(finding -> finding.state() == Diagnosis.State.BROKEN);
        return isBroken ? ExitStatus.REFUSED : ExitStatus.ANSWERED;
    }

    private List<Diagnosis> everything() {
        var checked = SettingsCheck.of(common.source());
        var settings = common.over(checked.usable());
        var findings = new ArrayList<>(checked.findings());
        var today = Wiring.today(settings);
        findings.addAll(Patience.during("Looking at " + settings.store(),
                () -> new StoreCheck(settings.store(), Wiring.wording(settings), today).findings()));
        findings.addAll(new DeliveryCheck(settings.store(), Wiring.wording(settings), Wiring.now()).findings());
        findings.addAll(new MachineCheck(settings, Wiring.charts(settings)).findings());
        findings.addAll(new HealthRequest(page(settings.web())).findingsWhereItRuns());
        findings.addAll(new SlackCheck(new SlackCredentials(System.getenv(), settings), settings).findings());
        findings.addAll(new MailCheck(() -> Wiring.mail(System.getenv(), settings)).findings());
        return findings;
    }

    /// Where a bot with these settings tells how it is.
    private static URI page(Settings.Web web) {
        var everywhere = web.host().equals("0.0.0.0") || web.host().equals("::");
        return URI.create("http://" + (everywhere ? "127.0.0.1" : web.host()) + ":" + web.port() + "/health");
    }

    private static void print(List<Diagnosis> findings, PrintWriter out) {
        var widest = findings.stream().mapToInt(finding -> finding.subject().length()).max().orElse(0);
        for (var finding : findings) {
            var subject = finding.subject() + " ".repeat(widest - finding.subject().length());
            out.println(finding.state().mark() + " " + subject + "  " + finding.detail());
        }
        out.flush();
    }
}
