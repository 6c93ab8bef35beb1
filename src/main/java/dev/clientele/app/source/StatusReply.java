package dev.clientele.app.source;

import dev.clientele.app.settings.SourceSettings;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.ingest.Contents;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.store.SourceReadings.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When sources were read last, and what became of it, as an answer.
record StatusReply(ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Reply of(List<SourceSettings> sources, List<Reading> readings) {
        var rows = new ArrayList<List<Value>>();
        for (var source : sources) {
            for (var part : source.parts().keySet()) {
                rows.add(row(source, part, readings.stream().filter(
                        reading -> reading.source().equals(source.name()) && reading.part().equals(SourceRun.word(part))).findFirst()));
            }
        }
        var failing = readings.stream().filter(reading -> !reading.isOk()).count();
        var headline = rows.isEmpty()
                ? "No sources are set. They stand below `sources` in the settings"
                : sources.size() + (sources.size() == 1 ? " source" : " sources")
                        + (failing == 0 ? "" : ", of which something cannot be read");
        var columns = Stream.of("Source", "Part", "State", "Read last", "Read in full", "What became of it")
                .map(label -> new Column(label.toLowerCase(Locale.ROOT).replace(' ', '-'), label, Unit.Plain.TEXT)).toList();
        var tables = rows.isEmpty() ? List.<Table>of() : List.of(new Table("Sources", columns, rows, List.of()));
        return new Reply("sources", "Sources", headline, Optional.empty(), Map.of(), tables, List.of(), List.of(), List.of(), 0);
    }

    private List<Value> row(SourceSettings source, Contents part, Optional<Reading> reading) {
        var texts = List.of(source.name(), SourceRun.word(part), reading.map(known -> known.isOk() ? "ok" : "failed").orElse("never read"),
                reading.map(known -> time(known.ranAt())).orElse(""), reading.flatMap(Reading::fullAt).map(this::time).orElse(""),
                reading.map(Reading::words).orElse(""));
        return texts.stream().<Value>map(Value.Text::new).toList();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
