package dev.clientele.app.doctor;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Asks a running bot how it is, by the way of its health check.
public record HealthRequest(URI address) {

    private static final String BOT = "Bot";
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    /// As [dev.clientele.app.metrics.HealthReport] writes it.
    private static final Pattern PLATFORM = Pattern.compile(TEXT + ":\\{\"working\":(true|false),\"detail\":" + TEXT
            + ",\"lastEvent\":(?:null|" + TEXT + "),\"underWay\":(\\d+),\"queued\":(\\d+)");

    private static final Pattern OBSTACLE = Pattern.compile("\"dataObstacle\":" + TEXT);

    /// How the bot is, what keeps it from the newest data, and each of its platforms. A bot that is well may still have lost a platform.
    public List<Diagnosis> findings() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
            connection.setReadTimeout(Math.toIntExact(PATIENCE.toMillis()));
            var status = connection.getResponseCode();
            return status == HttpURLConnection.HTTP_OK
                    ? well(new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    : List.of(Diagnosis.broken(BOT, address + " answers with status " + status));
        } catch (IOException | IllegalArgumentException | ClassCastException cause) {
            return List.of(Diagnosis.broken(BOT, address + " does not answer: " + cause.getMessage()));
        }
    }

    /// The same where there may be no bot, which is nothing to complain of.
    public List<Diagnosis> findingsWhereItRuns() {
        var findings = findings();
        return findings.getFirst().state() == Diagnosis.State.BROKEN
                ? List.of(Diagnosis.fine(BOT, "none runs at " + address))
                : findings;
    }

    private List<Diagnosis> well(String health) {
        var obstacle = OBSTACLE.matcher(health).results().map(found -> Diagnosis.notable(BOT,
                "answers from older data than the store's: " + plain(found.group(1))));
        return Stream.of(Stream.of(Diagnosis.fine(BOT, address + " is well")), obstacle,
                PLATFORM.matcher(health).results().map(HealthRequest::platform)).flatMap(findings -> findings).toList();
    }

    private static String plain(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    private static Diagnosis platform(MatchResult platform) {
        var last = Optional.ofNullable(platform.group(4)).map(instant -> "last heard of at " + instant).orElse("not heard of yet");
        var detail = plain(platform.group(3)) + "; " + last + "; " + platform.group(5) + " answers under way, "
                + platform.group(6) + " messages queued";
        var subject = BOT + " in " + platform.group(1);
        return platform.group(2).equals("true") ? Diagnosis.fine(subject, detail) : Diagnosis.notable(subject, detail);
    }
}
