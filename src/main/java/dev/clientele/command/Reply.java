package dev.clientele.command;

import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An answer that knows no platform: a sentence, raw figures, tables, charts, what to ask next. Each platform renders it by
/// a pure function.
///
/// @param command the command that answers: `top`
/// @param title what was asked, in a few words
/// @param headline the sentence that says it
/// @param asOf the day at whose end the question is answered; empty where time plays no part
/// @param figures raw figures by name, in their order
/// @param files files to take along, such as an export
/// @param remarks what is always shown with it: how the question was read, why the answer is to be taken with care
/// @param footnotes how it was counted: definition, as-of day, age of the data, unassigned share
/// @param dataVersion the store's data version the answer was computed from; 0 where no data was read
/// @param listed the customers it lists
public record Reply(String command, String title, String headline, Optional<LocalDate> asOf, Map<String, Value> figures, List<Table> tables,
        List<ChartSpec> charts, List<Attachment> files, List<String> remarks, List<String> footnotes, List<Button> buttons,
        long dataVersion, Listed listed)
        implements
            Response {

    /// What else belongs to it, charts included.
    private static final long SMALL = 8 * 1024;

    public Reply {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
        footnotes = List.copyOf(footnotes);
        buttons = List.copyOf(buttons);
    }

    /// A reply, begun.
    ///
    /// @param command the command that answers
    /// @param title what was asked, in a few words
    public static ReplyBuilder to(String command, String title) {
        return new ReplyBuilder(command, title);
    }

    /// This one, to be changed in parts.
    public ReplyBuilder changed() {
        return to(command, title).headline(headline).asOf(asOf).dataVersion(dataVersion).figures(figures).tables(tables).charts(charts)
                .files(files).remarks(remarks).footnotes(footnotes).buttons(buttons).listed(listed);
    }

    /// An answer without files.
    public Reply(String command, String title, String headline, Optional<LocalDate> asOf, Map<String, Value> figures, List<Table> tables,
            List<ChartSpec> charts, List<String> footnotes, List<Button> buttons, long dataVersion) {
        this(command, title, headline, asOf, figures, tables, charts, List.of(), List.of(), footnotes, buttons, dataVersion, Listed.NOBODY);
    }

    /// All that is said beneath the answer: the remarks, then the footnotes.
    public List<String> smallPrint() {
        return Stream.concat(remarks.stream(), footnotes.stream()).toList();
    }

    /// About how many bytes of memory it takes, its files and tables above all.
    public long weight() {
        return SMALL + tables.stream().mapToLong(Table::weight).sum() + files.stream().mapToLong(Attachment::weight).sum();
    }

    /// The same answer, which says first what its question was read as and offers to ask that.
    ///
    /// @param lead the words before the question
    Reply readAs(String lead, String question) {
        return changed().remarks(List.of(lead + question))
                .onlyButtons(Stream.concat(Stream.of(new Button(question, question)), buttons.stream()).distinct().toList()).reply();
    }

    /// The same answer with more to ask next.
    Reply withButtons(List<Button> more) {
        return changed().buttons(more).reply();
    }

    /// The same answer with something to ask right after the most useful.
    Reply withSecondButton(Button second) {
        var first = buttons.subList(0, Math.min(1, buttons.size()));
        var others = buttons.subList(first.size(), buttons.size());
        return changed().onlyButtons(first).buttons(List.of(second)).buttons(others).reply();
    }
}
