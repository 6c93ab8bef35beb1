package dev.clientele.app.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.settings.Settings;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.chat.slack.SlackSettings;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.command.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Tokens from the environment, and what the doctor says of them.
class SlackCredentialsTest {

    @Test
    void withoutABotTokenThereIsNoSlack() {
        assertThat(credentials(Map.of()).slack()).isEmpty();
        assertThat(credentials(Map.of("SLACK_BOT_TOKEN", " ", "SLACK_APP_TOKEN", "xapp-1")).slack()).isEmpty();
        assertThat(new SlackCheck(credentials(Map.of()), Settings.defaults()).findings()).isEmpty();
    }

    @Test
    void modeDecidesWhatElseIsNeeded() {
        var socket = credentials(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1")).slack().orElseThrow();
        assertThat(socket.way()).isInstanceOf(SlackSettings.Way.BySocket.class);
        assertThat(socket.api()).isEqualTo(SlackSettings.SLACK);
        var http = credentials(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "abc", "CLIENTELE_SLACK_MODE", "http",
                "CLIENTELE_SLACK_PORT", "3001", "SLACK_API_URL", "http://127.0.0.1:9/api/")).slack().orElseThrow();
        assertThat(http.way()).isInstanceOfSatisfying(SlackSettings.Way.ByHttp.class, way -> assertThat(way.port()).isEqualTo(3001));
        assertThat(http.api().getPort()).isEqualTo(9);
    }

    @Test
    void whatIsMissingOrMistakenIsNamedAndNotShown() {
        refused(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), "SLACK_APP_TOKEN is not, which is needed as slack.mode is socket");
        refused(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "CLIENTELE_SLACK_MODE", "http"), "SLACK_SIGNING_SECRET is not");
        refused(Map.of("SLACK_BOT_TOKEN", "xapp-mistaken"), "SLACK_BOT_TOKEN does not begin with xoxb-");
        refused(Map.of("SLACK_BOT_TOKEN", "xoxb-mis taken"), "characters that no secret");
        refused(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_APP_TOKEN", "xapp-1", "SLACK_API_URL", "slack.com"),
                "SLACK_API_URL is no address");
    }

    @Test
    void doctorSaysWhetherSlackKnowsTheBotAndWhoMayAsk() {
        try (var slack = new FakeSlack()) {
            var environment = Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN, "SLACK_API_URL",
                    slack.api().toString());
            var findings = new SlackCheck(credentials(environment), Settings.defaults()).findings();
            assertThat(findings).extracting(Diagnosis::state).containsExactly(Diagnosis.State.FINE, Diagnosis.State.NOTABLE);
            assertThat(findings.getFirst().detail()).isEqualTo("known as UBOT in Hartwell, by a socket");
            assertThat(findings.getLast().detail()).contains("nobody may ask");
            var wrong = new HashMap<>(environment);
            wrong.put("SLACK_BOT_TOKEN", "xoxb-another");
            var broken = new SlackCheck(credentials(wrong), settings(Map.of("CLIENTELE_ACCESS_ADMINS", "U1"))).findings();
            assertThat(broken).extracting(Diagnosis::state).containsExactly(Diagnosis.State.BROKEN, Diagnosis.State.FINE);
            assertThat(broken.getFirst().detail()).contains("invalid_auth").doesNotContain("xoxb-another");
        }
    }

    private static void refused(Map<String, String> environment, String why) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> credentials(environment).slack()).withMessageContaining(why)
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("taken"));
    }

    private static SlackCredentials credentials(Map<String, String> environment) {
        return new SlackCredentials(environment, settings(environment));
    }

    private static Settings settings(Map<String, String> environment) {
        return new SettingsSource(Optional.of(java.nio.file.Path.of("config", "clientele.yaml")), environment).load();
    }
}
