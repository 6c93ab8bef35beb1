package dev.clientele.app.source;

import dev.clientele.app.settings.SourceSettings;
import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.ingest.Contents;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.SourceReadings.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// When sources were read last, what became of it, and when they are read next, as an answer.
public record StatusReply(ValueFormatter wording, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// A part of a source, with how far it was read; empty where it never was.
    private record Part(SourceSettings settings, String name, Optional<Reading> reading) {

        static Part of(SourceSettings source, Contents part, List<Reading> readings) {
            var name = SourceRun.word(part);
            return new Part(source, name, readings.stream()
                    .filter(reading -> reading.source().equals(source.name()) && reading.part().equals(name)).findFirst());
        }

        String source() {
            return settings.name();
        }

        /// When it is read next, where the bot runs.
        Optional<Instant> next() {
            return reading.map(known -> known.ranAt().plus(settings.every()));
        }

        String state() {
            return reading.map(known -> known.isOk() ? "ok" : "failed").orElse("never read");
        }
    }

    Reply of(List<SourceSettings> sources, List<Reading> readings) {
        if (sources.isEmpty()) {
            return Reply.to("sources", "Sources").headline("No sources are set. They stand below `sources` in the settings").reply();
        }
        var parts =
                sources.stream().flatMap(source -> source.parts().keySet().stream().map(part -> Part.of(source, part, readings))).toList();
        var failed = parts.stream().filter(part -> part.reading().filter(known -> !known.isOk()).isPresent()).count();
        var headline = wording.counted(sources.size(), "source", "sources")
                + (failed == 0 ? "" : "; " + wording.counted(failed, "part", "parts") + " cannot be read");
        return Reply.to("sources", "Sources").headline(headline).table(TableBuilder.of(parts).text("source", "Source", Part::source)
                .text("part", "Part", Part::name).text("state", "State", Part::state)
                .text("read-last", "Read last", part -> part.reading().map(Reading::ranAt).map(this::time).orElse(""))
                .text("read-in-full", "Read in full", part -> part.reading().flatMap(Reading::fullAt).map(this::time).orElse(""))
                .text("read-next", "Read next", part -> part.next().map(this::time).orElse("once the bot runs"))
                .text("what-became-of-it", "What became of it", part -> part.reading().map(Reading::words).orElse("")).table("Sources"))
                .reply();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
