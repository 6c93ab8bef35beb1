package dev.clientele.digest.page;

import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Since;
import java.util.ArrayList;
import java.util.List;

/// The message of a digest: the sentence, the table, the chart. One about nothing new is the sentence alone.
public record MessagePage(Digest digest) {

    /// What the reply calls itself.
    public static final String COMMAND = "digest";

    public Reply reply() {
        var words = DigestWords.of(digest);
        var reply = begun(digest, title(digest, words)).headline(new Headline(words).sentence()).footnotes(footnotes(words));
        if (!isBrief()) {
            reply.table(new MessageTable(words).table()).charts(new DigestCharts(words).charts()).buttons(buttons());
        }
        return reply.reply();
    }

    /// A reply with the figures of a digest, begun.
    static ReplyBuilder begun(Digest digest, String title) {
        return Reply.to(COMMAND, title).asOf(digest.asked().asOf()).dataVersion(digest.asked().portfolio().dataVersion())
                .figures(new DigestFigures(digest).figures());
    }

    /// Whether it is one line: nothing happened, or nothing can have.
    public boolean isBrief() {
        return digest.isUnchanged() || digest.isQuiet();
    }

    static String title(Digest digest, DigestWords words) {
        return words.phrase("Digest[ for {owner}] to {day}{filters}").with("owner", digest.request().owner())
                .with("day", digest.asked().asOf()).words();
    }

    private List<String> footnotes(DigestWords words) {
        var notes = new ArrayList<String>();
        if (!isBrief()) {
            notes.add(against(words));
            if (digest.has(Section.RISK) && digest.risks().calls().length > 0) {
                notes.add(
                        "Call: silent for twice its usual gap (that of all customers where it has bought on fewer than three days), or for "
                                + "three quarters of the activity window where that is sooner, but for half the window or four such gaps at most; the "
                                + "amount is the " + digest.risks().of().noun()
                                + " it is expected to bring in a year. First come those with whom most is at stake.");
            }
        }
        notes.add(new Footnotes(digest.asked(), words.wording()).asOf());
        return notes;
    }

    private String against(DigestWords words) {
        var isFirst = digest.since().kind() == Since.Kind.FIRST;
        return words
                .phrase("[{isFirst}This is the first digest: it looks back seven days, to {since}.]"
                        + "[{isNext}Compared with the last digest, which covered the days to {since}.]"
                        + "[{revenue} Net revenue is compared with the same days a year before, the seven days with those 52 weeks ago.]")
                .with("isFirst", isFirst).with("isNext", !isFirst).with("revenue", digest.has(Section.REVENUE)).words();
    }

    /// Questions that give the same figures as the digest, whenever they are asked.
    private List<Button> buttons() {
        var scope = digest.asked();
        var buttons = new ArrayList<Button>();
        var days = digest.since().period();
        if (digest.has(Section.FLOWS) && digest.flows().flow().lost() > 0) {
            buttons.add(new Button("Who was lost?", scope.question("flows", days) + " list lost"));
        }
        if (digest.has(Section.RISK) && digest.risks().all() > 0) {
            buttons.add(new Button("All at risk", scope.question("at-risk")));
        }
        if (digest.has(Section.TIERS) && digest.tiers().isPresent() && digest.tiers().get().moved() > 0) {
            buttons.add(new Button("Tier moves", scope.question("tiers moves", days)));
        }
        if (digest.has(Section.CONCENTRATION)) {
            buttons.add(new Button("Concentration", scope.question("concentration")));
        }
        buttons.add(new Button("Top customers", scope.question("top")));
        return buttons;
    }
}
