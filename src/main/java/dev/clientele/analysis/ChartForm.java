package dev.clientele.analysis;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form that a person may want an answer in, other than that which it has by itself: `as line`, `as bars`, `as table`.
enum ChartForm {
    LINE("a line"), BARS("bars"), TABLE("a table");

    private static final String NAME = "as";
    /// With more categories than this two bars each are too many.
    private static final int MOST_GROUPS = 16;
    private static final String OTHER_CHART = "As a chart";

    private final String noun;

    ChartForm(String noun) {
        this.noun = noun;
    }

    /// The same command, which also takes a form.
    static CommandSpec takenBy(CommandSpec spec) {
        var words = Arrays.stream(values()).map(ChartForm::word).toList();
        var parameters = Stream.concat(spec.parameters().stream(), Stream.of(Parameter.Choice.behind(NAME, words))).toList();
        return new CommandSpec(spec.name(), spec.summary(), spec.explanation(), parameters, spec.examples());
    }

    /// The answer in the form that the question asks for, and buttons for the others that make sense.
    ///
    /// @throws Refusal where it makes none
    static Reply of(Reply reply, Invocation asked) {
        var wanted = asked.choice(NAME).map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
        if (wanted.isEmpty()) {
            return reply.charts().isEmpty() ? reply : reply.changed().buttons(buttons(reply, asked, Optional.empty())).reply();
        }
        var form = wanted.get();
        if (!reply.charts().isEmpty() && !form.fits(reply)) {
            throw new Refusal("That answer makes no sense as " + form.noun + ".", Arrays.stream(values())
                    .filter(other -> other.fits(reply)).map(other -> asked.withChoice(NAME, other.word()).question()).toList());
        }
        var charts = reply.charts().stream().flatMap(chart -> form.of(chart).stream()).map(ChartForm::literally).toList();
        return reply.changed().onlyCharts(charts).buttons(buttons(reply, asked, wanted)).reply();
    }

    /// The way back from a form; else the one form in which the only chart there is makes sense, too, bars or a line before a table.
    private static List<Button> buttons(Reply reply, Invocation asked, Optional<ChartForm> shown) {
        if (shown.isPresent()) {
            return List.of(new Button(OTHER_CHART, asked.withoutChoice(NAME).question()));
        }
        return Arrays.stream(values()).filter(form -> reply.charts().size() == 1 && form.changes(reply)).limit(1)
                .map(form -> new Button("As " + form.noun, asked.withChoice(NAME, form.word()).question())).toList();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether some of an answer's charts can be had in this form, or are in it.
    private boolean fits(Reply reply) {
        return this == TABLE ? !reply.tables().isEmpty() : reply.charts().stream().anyMatch(chart -> of(chart).isPresent());
    }

    /// Whether an answer looks otherwise in this form.
    private boolean changes(Reply reply) {
        return fits(reply)
                && !reply.charts().equals(reply.charts().stream().flatMap(chart -> of(chart).stream()).toList());
    }

    private Optional<ChartSpec> of(ChartSpec chart) {
        return switch (this) {
            case TABLE -> Optional.empty();
            case LINE -> asLine(chart);
            case BARS -> asBars(chart);
        };
    }

    /// A line leads from one category to the next: that makes sense over time alone.
    private static Optional<ChartSpec> asLine(ChartSpec chart) {
        return switch (chart) {
            case ChartSpec.Lines lines -> Optional.of(lines);
            case ChartSpec.StackedBars bars when bars.series().size() == 1 && bars.overlay().isEmpty() ->
                    Optional.of(new ChartSpec.Lines(bars.heading(), bars.unit(), bars.categories(), bars.series()));
            case ChartSpec ignored -> Optional.empty();
        };
    }

    /// Whoever asks for bars does not want slices, wherever the answer is shown.
    private static ChartSpec literally(ChartSpec chart) {
        return chart instanceof ChartSpec.Bars bars ? new ChartSpec.Bars(bars.heading(), bars.unit(), bars.bars()) : chart;
    }

    private static Optional<ChartSpec> asBars(ChartSpec chart) {
        return switch (chart) {
            case ChartSpec.Bars bars -> Optional.of(bars);
            case ChartSpec.StackedBars bars -> Optional.of(bars);
            case ChartSpec.GroupedBars bars -> Optional.of(bars);
            case ChartSpec.Lines lines -> Optional.of(bars(lines));
            case ChartSpec ignored -> Optional.empty();
        };
    }

    /// Several lines as groups of bars or, where these are too many, that alone which the answer is about.
    private static ChartSpec bars(ChartSpec.Lines lines) {
        if (lines.series().size() > 1 && lines.categories().size() <= MOST_GROUPS) {
            return new ChartSpec.GroupedBars(lines.heading(), lines.unit(), lines.categories(), lines.series().reversed());
        }
        var main = lines.series().stream().filter(series -> series.tone() == Tone.PRIMARY).findFirst().orElse(lines.series().getLast());
        return new ChartSpec.StackedBars(lines.heading(), lines.unit(), lines.categories(), List.<Series>of(main), List.of());
    }
}
