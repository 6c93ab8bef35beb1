package dev.clientele.digest.page;

import dev.clientele.analysis.Definition;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What belongs under the message of a digest: every customer it counts by name, in one table, so that no platform has to leave any of
/// it out or turn pages. Where there are more than it holds, the last row of a finding says how many are left and what to ask for them.
public record DetailsPage(Digest digest) {

    /// So many movers are named each way.
    static final int MOVERS = 10;

    public Reply reply() {
        var words = DigestWords.of(digest);
        var table = new DetailsTable(words).table();
        return new Reply(MessagePage.COMMAND, MessagePage.title(digest, words) + ": details", headline(words, table),
                Optional.of(digest.asked().asOf()), new DigestFigures(digest).figures(),
                table.rows().isEmpty() ? List.of() : List.of(table),
                List.of(), footnotes(), List.of(), digest.asked().portfolio().dataVersion());
    }

    private static String headline(DigestWords words, Table table) {
        return table.rows().isEmpty()
                ? "Nobody is to be named."
                : "Who came, went, moved or is newly at risk since " + words.sinceDay() + ".";
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        notes.add(Definition.VALUE_AT_RISK.sentence());
        if (!digest.restated().isEmpty()) {
            notes.add(Definition.RESTATED.sentence());
        }
        return notes;
    }
}
