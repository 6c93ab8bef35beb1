package dev.clientele.chat.web;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.Operations;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.web.view.Company;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Chat pages on free ports, over the questions of a router.
final class Platforms {

    static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    private Platforms() {}

    static WebPlatform started(Router router, InstantSource clock) {
        return started(router, clock, 0);
    }

    static WebPlatform started(Router router, InstantSource clock, int port) {
        return started(router, clock, onPort(port));
    }

    static WebPlatform started(Router router, InstantSource clock, WebSettings settings) {
        return started(router, clock, settings, shown(() -> new Company("Hartwell & Sons", 3, Optional.of(StandIns.LAST_DAY))));
    }

    static WebPlatform started(Router router, InstantSource clock, PageContext shown) {
        return started(router, clock, onPort(0), shown);
    }

    private static WebPlatform started(Router router, InstantSource clock, WebSettings settings, PageContext shown) {
        var answering = new WebAnswering(router, new ChartRenderer(WORDING, Theme.standard()), WORDING);
        var platform = new WebPlatform(settings, answering, shown, clock);
        platform.start();
        return platform;
    }

    private static WebSettings onPort(int port) {
        return new WebSettings("127.0.0.1", port, ZoneOffset.UTC, false);
    }

    static PageContext shown(Supplier<Company> company) {
        return shown(company, Optional.empty(), () -> 0);
    }

    static PageContext shown(Supplier<Company> company, Optional<String> opening, LongSupplier changes) {
        var health = "{\"ok\":true,\"dataVersion\":";
        return new PageContext(company, new Operations(() -> health + company.get().dataVersion() + "}", () -> "metric 1\n"), opening,
                changes);
    }
}
