package dev.clientele.digest.page;

import dev.clientele.analysis.Definition;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Digest;
import java.util.ArrayList;
import java.util.List;

/// What belongs under the message of a digest: every customer it counts by name, in one table, so that no platform has to leave any of
/// it out or turn pages. Where there are more than it holds, the last row of a finding says how many are left and what to ask for them.
public record DetailsPage(Digest digest) {

    /// So many movers are named each way.
    static final int MOVERS = 10;

    public Reply reply() {
        var words = DigestWords.of(digest);
        var table = new DetailsTable(words).table();
        var reply = MessagePage.begun(digest, MessagePage.title(digest, words) + ": details").headline(headline(words, table))
                .footnotes(footnotes());
        if (!table.rows().isEmpty()) {
            reply.table(table);
        }
        return reply.reply();
    }

    private static String headline(DigestWords words, Table table) {
        if (table.rows().isEmpty()) {
            return "There is nobody to name.";
        }
        return words.phrase("Who came, went, moved or is newly at risk since {since}.").words();
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
