package dev.clientele.app.metrics;

import dev.clientele.app.outgoing.DeliveryState;
import dev.clientele.chat.ChatPlatform;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The bot's figures about itself, in Prometheus' text format.
public final class Metrics {

    private static final double MILLIS = 1_000.0;
    private static final String PLATFORM = "platform";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /// @param dataVersion what questions are answered from
    /// @param deliveries how it stands with what the bot sends by itself
    public Metrics(LongSupplier dataVersion, List<ChatPlatform> platforms, Supplier<DeliveryState> deliveries) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Gauge.builder("clientele.data.version", dataVersion, LongSupplier::getAsLong)
                .description("The store's data version that questions are answered from").register(registry);
        platforms.forEach(this::watch);
        watch(deliveries);
    }

    /// All figures at this moment.
    public String text() {
        return registry.scrape();
    }

    private void watch(Supplier<DeliveryState> deliveries) {
        Gauge.builder("clientele.deliveries.waiting", deliveries, each -> each.get().waiting())
                .description("Messages that are due and not there").register(registry);
        Gauge.builder("clientele.subscriptions.active", deliveries, each -> each.get().active())
                .description("Subscriptions that come").register(registry);
        Gauge.builder("clientele.subscriptions.paused", deliveries, each -> each.get().paused().size())
                .description("Subscriptions that rest").register(registry);
        Gauge.builder("clientele.deliveries.next.run.seconds", deliveries,
                each -> each.get().nextRun().map(instant -> instant.toEpochMilli() / MILLIS).orElse(Double.NaN))
                .description("When the next digest is due, in seconds since 1970").register(registry);
    }

    private void watch(ChatPlatform platform) {
        Gauge.builder("clientele.platform.working", platform, each -> each.health().working() ? 1 : 0)
                .description("Whether questions are taken").tag(PLATFORM, platform.name()).register(registry);
        Gauge.builder("clientele.platform.underway", platform, each -> each.health().underWay())
                .description("Answers being made or waiting to be sent").tag(PLATFORM, platform.name()).register(registry);
        Gauge.builder("clientele.platform.queued", platform, each -> each.health().queued())
                .description("Messages waiting for their turn in a channel").tag(PLATFORM, platform.name()).register(registry);
        Gauge.builder("clientele.platform.last.event.seconds", platform,
                each -> each.health().lastEvent().map(instant -> instant.toEpochMilli() / MILLIS).orElse(Double.NaN))
                .description("When something last came in, in seconds since 1970").tag(PLATFORM, platform.name()).register(registry);
    }
}
