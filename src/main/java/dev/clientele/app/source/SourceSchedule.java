package dev.clientele.app.source;

import dev.clientele.app.settings.SourceSettings;
import dev.clientele.app.source.SourceRun.Outcome;
import dev.clientele.store.SourceReadings;
import dev.clientele.store.SourceReadings.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads sources when their time has come, and has those who run the bot told when one begins to fail and when it works again.
///
/// @param notices takes a message: its name, of which it is taken once, and its text
public record SourceSchedule(List<SourceSettings> sources, SourceRun run, SourceReadings readings, BiConsumer<String, String> notices,
        InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(SourceSchedule.class);

    public SourceSchedule {
        sources = List.copyOf(sources);
    }

    /// Reads those that are due; one that fails holds up no other.
    public void look() {
        for (var source : sources) {
            if (isDue(source)) {
                read(source);
            }
        }
    }

    private boolean isDue(SourceSettings source) {
        return source.parts().keySet().stream().map(part -> readings.find(source.name(), SourceRun.word(part)))
                .anyMatch(reading -> reading.filter(known -> known.ranAt().plus(source.every()).isAfter(now())).isEmpty());
    }

    private void read(SourceSettings source) {
        var before = readings.all();
        try {
            run.run(source, SourceRun.Extent.USUAL).forEach(outcome -> tell(outcome, before));
        } catch (RuntimeException broken) {
            LOG.error("the source {} cannot be read", source.name(), broken);
        }
    }

    private void tell(Outcome outcome, List<Reading> before) {
        var part = SourceRun.word(outcome.part());
        var name = outcome.source().name();
        var words = outcome.report().response().summary();
        var wasOk = before.stream().filter(reading -> reading.source().equals(name) && reading.part().equals(part)).map(Reading::isOk)
                .findFirst().orElse(true);
        var isOk = outcome.report().isStored();
        if (wasOk && !isOk) {
            LOG.warn("{} {}: {}", name, part, words);
            notices.accept("source/" + name + "/" + part + "/" + now(), "The source " + name + " can no longer be read (" + part + "). "
                    + words + " I go on trying; `./clientele sources status` says more.");
        } else if (!wasOk && isOk) {
            notices.accept("source/" + name + "/" + part + "/" + now(),
                    "The source " + name + " can be read again (" + part + "). " + words);
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
