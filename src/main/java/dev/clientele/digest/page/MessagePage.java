package dev.clientele.digest.page;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.Since;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The message of a digest: the sentence, the table, the chart. One about nothing new is the sentence alone.
public record MessagePage(Digest digest) {

    /// What the reply calls itself.
    public static final String COMMAND = "digest";

    public Reply reply() {
        var words = DigestWords.of(digest);
        var isBrief = isBrief();
        var tables = isBrief ? List.<Table>of() : List.of(new MessageTable(words).table());
        var charts = isBrief ? List.<ChartSpec>of() : new DigestCharts(words).charts();
        return new Reply(COMMAND, title(words), new Headline(words).sentence(), Optional.of(digest.asked().asOf()),
                new DigestFigures(digest).figures(), tables, charts, footnotes(words), isBrief ? List.of() : buttons(),
                digest.asked().portfolio().dataVersion());
    }

    /// Whether it is one line: nothing happened, or nothing can have.
    public boolean isBrief() {
        return digest.isUnchanged() || digest.isQuiet();
    }

    private String title(DigestWords words) {
        return title(digest, words);
    }

    static String title(Digest digest, DigestWords words) {
        var owner = digest.request().owner();
        return "Digest" + (owner.isEmpty() ? "" : " for " + owner) + " to " + words.wording().day(digest.asked().asOf()) + words.filters();
    }

    private List<String> footnotes(DigestWords words) {
        var notes = new ArrayList<String>();
        if (!isBrief()) {
            notes.add(against(words));
            if (digest.has(Section.RISK) && digest.risks().customers().length > 0) {
                notes.add(Definition.NEWLY_AT_RISK.sentence());
            }
        }
        notes.add(new Footnotes(digest.asked(), words.wording()).asOf());
        return notes;
    }

    private String against(DigestWords words) {
        var first = digest.since().kind() == Since.Kind.FIRST
                ? "This is the first digest: it tells what changed in seven days, since " + words.sinceDay() + "."
                : "It tells what changed since the last digest, which stood for " + words.sinceDay() + ".";
        var revenue = digest.has(Section.REVENUE)
                ? " Net revenue is against the same days a year before, the seven days against those 52 weeks ago."
                : "";
        var movers = digest.has(Section.MOVERS)
                ? " Grew and shrank: net revenue of the last " + Movers.WEEKS + " weeks against " + words.moversBefore() + "."
                : "";
        return first + revenue + movers;
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
