package dev.clientele.app.slack;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.settings.Settings;
import dev.clientele.chat.slack.SlackProbe;
import dev.clientele.chat.slack.SlackSettings;
import dev.clientele.chat.slack.SlackSettings.Way;
import dev.clientele.command.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Whether the bot gets into Slack, and whether anyone may ask it there.
public record SlackCheck(SlackCredentials credentials, Settings settings) {

    private static final String SLACK = "Slack";
    private static final String ACCESS = "Slack access";

    /// Nothing where there is no bot token.
    public List<Diagnosis> findings() {
        try {
            return credentials.slack().map(this::findings).orElse(List.of());
        } catch (Refusal missing) {
            return List.of(Diagnosis.broken(SLACK, String.valueOf(missing.getMessage())));
        }
    }

    private List<Diagnosis> findings(SlackSettings slack) {
        var findings = new ArrayList<Diagnosis>();
        var probe = new SlackProbe(slack).look();
        var way = switch (slack.way()) {
            case Way.BySocket ignored -> "by a socket";
            case Way.ByHttp http -> "by HTTP at port " + http.port();
        };
        findings.add(probe.working() ? Diagnosis.fine(SLACK, probe.detail() + ", " + way) : Diagnosis.broken(SLACK, probe.detail()));
        findings.add(access());
        return findings;
    }

    private Diagnosis access() {
        var access = settings.access();
        if (!access.everyone() && access.users().isEmpty() && access.channels().isEmpty() && access.admins().isEmpty()) {
            return Diagnosis.notable(ACCESS, "nobody may ask. List people, channels and administrators under access in the settings");
        }
        var who = access.everyone()
                ? "everyone of the workspace"
                : access.users().size() + " people, " + access.channels().size() + " channels";
        return access.admins().isEmpty()
                ? Diagnosis.notable(ACCESS, who + ", but no administrator, so nobody may import or change")
                : Diagnosis.fine(ACCESS, who + ", " + access.admins().size() + " administrators");
    }
}
