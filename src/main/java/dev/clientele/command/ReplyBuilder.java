package dev.clientele.command;

import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a [Reply] together, part by part; what is not given is empty. Parts given several times follow each other. Begun by
/// [Reply#to(String, String)] or, to change a few parts of one that is there, by [Reply#changed()].
public final class ReplyBuilder {

    private final String command;
    private String title;
    private String headline = "";
    private Optional<LocalDate> asOf = Optional.empty();
    private final Map<String, Value> figures = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<ChartSpec> charts = new ArrayList<>();
    private final List<Attachment> files = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private long dataVersion;
    private Listed listed = Listed.NOBODY;

    ReplyBuilder(String command, String title) {
        this.command = command;
        this.title = title;
    }

    /// Another title.
    public ReplyBuilder title(String words) {
        title = words;
        return this;
    }

    /// The sentence that says it.
    public ReplyBuilder headline(String sentence) {
        headline = sentence;
        return this;
    }

    /// The day at whose end it is answered.
    public ReplyBuilder asOf(LocalDate day) {
        return asOf(Optional.of(day));
    }

    /// The same, or empty where time plays no part.
    public ReplyBuilder asOf(Optional<LocalDate> day) {
        asOf = day;
        return this;
    }

    /// The store's data version the answer was computed from.
    public ReplyBuilder dataVersion(long version) {
        dataVersion = version;
        return this;
    }

    /// A raw figure.
    public ReplyBuilder figure(String name, Value value) {
        figures.put(name, value);
        return this;
    }

    /// A raw figure that counts something.
    public ReplyBuilder figure(String name, long count) {
        return figure(name, new Value.Count(count));
    }

    /// A raw figure and, named after it, the same a year before.
    public ReplyBuilder figure(String name, Value now, Value yearBefore) {
        return figure(name, now).figure(name + "YearBefore", yearBefore);
    }

    /// Raw figures, in their order.
    public ReplyBuilder figures(Map<String, Value> more) {
        figures.putAll(more);
        return this;
    }

    public ReplyBuilder table(Table table) {
        tables.add(table);
        return this;
    }

    public ReplyBuilder tables(List<Table> more) {
        tables.addAll(more);
        return this;
    }

    public ReplyBuilder chart(ChartSpec chart) {
        charts.add(chart);
        return this;
    }

    public ReplyBuilder charts(List<ChartSpec> more) {
        charts.addAll(more);
        return this;
    }

    /// Other charts in place of those given.
    public ReplyBuilder onlyCharts(List<ChartSpec> others) {
        charts.clear();
        return charts(others);
    }

    public ReplyBuilder files(List<Attachment> more) {
        files.addAll(more);
        return this;
    }

    /// What is always shown with it: how the question was read, why it is to be taken with care.
    public ReplyBuilder remarks(List<String> more) {
        remarks.addAll(more);
        return this;
    }

    /// A footnote: a definition, the as-of day, the age of the data.
    public ReplyBuilder footnote(String sentence) {
        footnotes.add(sentence);
        return this;
    }

    /// A footnote where there is something to note.
    public ReplyBuilder footnote(Optional<String> sentence) {
        sentence.ifPresent(footnotes::add);
        return this;
    }

    public ReplyBuilder footnotes(List<String> more) {
        footnotes.addAll(more);
        return this;
    }

    /// Other tables in place of all before.
    public ReplyBuilder onlyTables(List<Table> others) {
        tables.clear();
        return tables(others);
    }

    /// What to ask next.
    /// In place of those there are.
    public ReplyBuilder onlyFootnotes(List<String> others) {
        footnotes.clear();
        footnotes.addAll(others);
        return this;
    }

    public ReplyBuilder button(String label, String question) {
        buttons.add(new Button(label, question));
        return this;
    }

    public ReplyBuilder buttons(List<Button> more) {
        buttons.addAll(more);
        return this;
    }

    /// Other buttons in place of those given.
    public ReplyBuilder onlyButtons(List<Button> others) {
        buttons.clear();
        return buttons(others);
    }

    /// The customers it lists.
    public ReplyBuilder listed(Listed customers) {
        listed = customers;
        return this;
    }

    public Reply reply() {
        return new Reply(command, title, headline, asOf, figures, tables, charts, files, remarks, footnotes, buttons, dataVersion, listed);
    }
}
