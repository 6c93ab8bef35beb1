package dev.clientele.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.doctor.Diagnosis.State;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.model.ValueFormatter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCheckTest {

    @TempDir
    private Path folder;

    @Test
    void healthyMachineHasAllItNeeds() {
        assertThat(check(0).findings()).extracting(Diagnosis::subject).containsExactly("Java", "Disk", "Charts", "Chat page");
        assertThat(check(0).findings()).extracting(Diagnosis::state).doesNotContain(State.BROKEN);
        assertThat(check(0).findings().get(2).detail()).matches("drawn, \\d+ kB in \\d+ ms");
    }

    @Test
    void takenPortIsNotable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(check(taken.getLocalPort()).findings().getLast()).satisfies(
                    finding -> assertThat(finding.state()).isEqualTo(State.NOTABLE),
                    finding -> assertThat(finding.detail()).contains("port " + taken.getLocalPort()).contains("taken"));
        }
    }

    @Test
    void addressOfAnotherMachineIsBroken() {
        assertThat(check("192.0.2.1").findings().getLast()).isEqualTo(new Diagnosis(State.BROKEN, "Chat page",
                "192.0.2.1 is no address of this machine. Set web.host to one, such as 127.0.0.1"));
        assertThat(check("nowhere.invalid").findings().getLast().detail()).startsWith("there is no host nowhere.invalid");
    }

    @Test
    void everyFaultOfTheSettingsIsAFinding() throws IOException {
        var file = Files.writeString(folder.resolve("my.yaml"), "locale: Klingon\nweb: {port: x}\n");
        var checked = SettingsCheck.of(new SettingsSource(Optional.of(file), Map.of("CLIENTELE_STOER", "x")));

        assertThat(checked.usable()).isEqualTo(Settings.defaults());
        assertThat(checked.findings()).extracting(Diagnosis::state).containsExactly(State.BROKEN, State.BROKEN, State.NOTABLE);
        assertThat(checked.findings()).extracting(Diagnosis::detail).anySatisfy(detail -> assertThat(detail).contains(":1: locale"))
                .anySatisfy(detail -> assertThat(detail).contains("Did you mean CLIENTELE_STORE"));
    }

    private MachineCheck check(int port) {
        return check(new Settings.Web("127.0.0.1", port));
    }

    private MachineCheck check(String host) {
        return check(new Settings.Web(host, 0));
    }

    private MachineCheck check(Settings.Web web) {
        var settings = Settings.defaults().withStore(folder.resolve("sales.db")).withWeb(web);
        return new MachineCheck(settings, new ChartRenderer(new ValueFormatter(Locale.UK), Theme.standard()));
    }
}
