package dev.clientele.app.metrics;

import dev.clientele.app.outgoing.DeliveryState;
import dev.clientele.chat.ChatPlatform;
import dev.clientele.chat.ChatPlatform.Health;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The bot's health as JSON. `ok` is whether the bot itself works; a platform that cannot be reached is told of, and no reason to
/// start the bot anew.
///
/// @param dataVersion what questions are answered from
/// @param obstacle why that may not be the newest data there is; empty where it is
/// @param deliveries how it stands with what the bot sends by itself
public record HealthReport(LongSupplier dataVersion, Supplier<Optional<String>> obstacle, List<ChatPlatform> platforms,
        Supplier<DeliveryState> deliveries) {

    public HealthReport {
        platforms = List.copyOf(platforms);
    }

    public String json() {
        var each = platforms.stream().map(platform -> quoted(platform.name()) + ":" + json(platform.health()));
        return "{\"ok\":true,\"dataVersion\":" + dataVersion.getAsLong() + ",\"dataObstacle\":"
                + obstacle.get().map(HealthReport::quoted).orElse("null") + ",\"platforms\":{" + each.collect(Collectors.joining(","))
                + "},\"deliveries\":" + json(deliveries.get()) + "}";
    }

    private static String json(DeliveryState state) {
        return "{\"waiting\":" + state.waiting() + ",\"subscriptions\":" + state.active() + ",\"paused\":" + state.paused().size()
                + ",\"nextRun\":" + state.nextRun().map(instant -> quoted(instant.toString())).orElse("null") + "}";
    }

    private static String json(Health health) {
        var last = health.lastEvent().map(instant -> quoted(instant.toString())).orElse("null");
        return "{\"working\":" + health.working() + ",\"detail\":" + quoted(health.detail()) + ",\"lastEvent\":" + last + ",\"underWay\":"
                + health.underWay() + ",\"queued\":" + health.queued() + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
