package dev.clientele.app.source;

import dev.clientele.app.settings.SourceSettings;
import dev.clientele.app.source.SourceRun.Extent;
import dev.clientele.app.source.SourceRun.Outcome;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.store.SourceReadings;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `sources status` and `sources run [NAME]`: the company's own databases, as everyone who may ask sees them, and read at once for those who
/// may change the data.
public final class SourcesInChat implements Change {

    private static final CommandSpec SPEC = new CommandSpec("sources", "Your own databases: when they were read, and reading them now",
            "`sources status` tells of each database that the settings name when it was read last, what became of it, and when it is read "
                    + "next. `sources run` reads what has changed at once, `sources run erp` of the one called erp.",
            List.of(new Parameter.Word("status|run", List.of("status", "run")), new Parameter.Text("NAME")),
            List.of("sources status"));
    private static final String STATUS = "sources status";

    private final List<SourceSettings> sources;
    private final SourceRun run;
    private final SourceReadings readings;
    private final StatusReply status;
    private final Runnable stored;

    /// @param stored run once something was read, so that the next answer is from it
    public SourcesInChat(List<SourceSettings> sources, SourceRun run, SourceReadings readings, StatusReply status, Runnable stored) {
        this.sources = List.copyOf(sources);
        this.run = run;
        this.readings = readings;
        this.status = status;
        this.stored = stored;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isNamedAnywhere() {
        return false;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return switch (words(invocation).getFirst()) {
            case "", "status" -> true;
            case "run" -> false;
            default -> throw new Refusal("`sources status` tells when your databases were read, `sources run` reads them now.",
                    List.of(STATUS));
        };
    }

    /// Everyone who may ask may look.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        if (!onlyShows(invocation)) {
            asker.requireMayChange();
        }
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        return onlyShows(invocation) ? status.of(sources, readings.all()) : read(words(invocation).getLast());
    }

    private static List<String> words(Invocation invocation) {
        return List.of(invocation.text().strip().toLowerCase(Locale.ROOT).split("\\s+", 2));
    }

    private Reply read(String name) {
        var wanted = sources.stream().filter(source -> name.equals("run") || source.name().equals(name)).toList();
        if (wanted.isEmpty()) {
            throw new Refusal(sources.isEmpty()
                    ? "No sources are set. They stand below `sources` in the settings."
                    : "No source is called " + name + ". There are: "
                            + sources.stream().map(SourceSettings::name).collect(Collectors.joining(", ")) + ".",
                    List.of(STATUS));
        }
        var outcomes = wanted.stream().flatMap(source -> run.run(source, Extent.USUAL).stream()).toList();
        if (outcomes.isEmpty()) {
            throw new Refusal("They are being read already.", List.of(STATUS));
        }
        stored.run();
        return told(outcomes);
    }

    private static Reply told(List<Outcome> outcomes) {
        var read = outcomes.stream().filter(outcome -> outcome.report().isStored()).count();
        var headline = outcomes.size() == 1
                ? outcomes.getFirst().report().response().summary()
                : read + " of " + outcomes.size() + " parts were read";
        return Reply.to("sources", "Sources").headline(headline)
                .table(TableBuilder.of(outcomes).text("source", "Source", outcome -> outcome.source().name())
                        .text("part", "Part", outcome -> SourceRun.word(outcome.part()))
                        .text("state", "State", outcome -> outcome.report().isStored() ? "ok" : "failed")
                        .text("words", "What became of it", outcome -> outcome.report().response().summary()).table("Read now"))
                .button("All sources", STATUS).button("How we are doing", "overview").reply();
    }
}
