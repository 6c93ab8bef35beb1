package dev.clientele.digest.page;

import dev.clientele.analysis.RiskWords;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.Section;
import dev.clientele.digest.part.Movers;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The names of a digest: a row for each customer and finding.
final class DetailsTable {

    /// So many fit into one message of any platform.
    private static final int MOST_ROWS = 60;

    private final DigestWords words;
    private final Digest digest;
    private final List<Finding> findings = new ArrayList<>();

    /// The customers of one finding.
    ///
    /// @param all how many there are
    /// @param rows a row for each of them, or for the first of them
    /// @param ask what to ask for all of them
    private record Finding(String what, int all, List<List<Value>> rows, String ask) {

        Finding(String what, List<List<Value>> rows, String ask) {
            this(what, rows.size(), rows, ask);
        }

        /// How many are not named when so many rows are shown.
        int left(int most) {
            return all - Math.min(most, rows.size());
        }

        int height(int most) {
            return Math.min(most, rows.size()) + (left(most) > 0 ? 1 : 0);
        }
    }

    DetailsTable(DigestWords words) {
        this.words = words;
        this.digest = words.digest();
    }

    Table table() {
        digest.request().content().sections().forEach(this::add);
        var money = words.asked().money();
        var columns = new ArrayList<>(List.of(text("what", "What"), text("customer", "Customer")));
        if (words.hasOwners()) {
            columns.add(text("owner", "Owner"));
        }
        columns.addAll(List.of(new Column("before", "Before", money), new Column("now", "Now", money), text("why", "Why")));
        return new Table("", columns, rows(), List.of());
    }

    private static Column text(String name, String label) {
        return new Column(name, label, Unit.Plain.TEXT);
    }

    private void add(Section section) {
        switch (section) {
            case FLOWS -> {
                members("new", digest.flows().gained());
                members("regained", digest.flows().regained());
                members("lost", digest.flows().lost());
            }
            case TIERS -> digest.tiers().ifPresent(tiers -> {
                moves("Up a tier", tiers.up());
                moves("Down a tier", tiers.down());
            });
            case MOVERS -> {
                movers("Grew", digest.movers().up());
                movers("Shrank", digest.movers().down());
            }
            case RISK -> risks();
            case ACTIONS -> findings.add(new Finding("Action due", digest.due().stream()
                    .map(action -> row("Action due", action.customer(), action.who(), List.of(new Value.Text(""), new Value.Text("")),
                            action.what() + ", due " + words.wording().day(action.dueOn())))
                    .toList(), ""));
            case REVENUE, CONCENTRATION, RESTATED -> {
                // These name nobody; the message has all of them.
            }
        }
    }

    private void members(String what, List<Member> members) {
        var head = Phrase.capitalised(what);
        var window = words.asked().settings().activityWindowMonths() + " months";
        var rows = members.stream()
                .map(member -> row(head, member.customer(), member.openingNet(), member.closingNet(), "net revenue of " + window)).toList();
        findings.add(new Finding(head, rows, days("flows") + " list " + what));
    }

    private void moves(String what, List<Move> moves) {
        var rows = moves.stream().map(move -> row(what, move.customer(), move.before(), move.after(), words.tiers(move))).toList();
        findings.add(new Finding(what, rows, days("tiers moves")));
    }

    private void movers(String what, int[] customers) {
        var movers = digest.movers();
        var rows = IntStream.of(customers).limit(DetailsPage.MOVERS)
                .mapToObj(customer -> row(what, customer, movers.netBefore()[customer], movers.net()[customer],
                        words.gain(movers.change()[customer]) + " in " + Movers.WEEKS + " weeks"))
                .toList();
        findings.add(new Finding(what, customers.length, rows, ""));
    }

    private void risks() {
        var why = new RiskWords(digest.risks().of());
        var rows = IntStream.of(digest.risks().customers())
                .mapToObj(customer -> row("Newly at risk", words.label(customer), words.owner(customer),
                        List.of(new Value.Text(""), new Value.Text("")),
                        words.atStake(customer, ": ") + String.join("; ", why.all(customer))))
                .toList();
        findings.add(new Finding("Newly at risk", rows, digest.asked().question("at-risk")));
    }

    private String days(String command) {
        return digest.asked().question(command, digest.since().period());
    }

    private List<Value> row(String what, int customer, long before, long now, String why) {
        return row(what, words.label(customer), words.owner(customer), List.of(words.asked().money(before), words.asked().money(now)), why);
    }

    private List<Value> row(String what, String customer, String owner, List<Value> beforeAndNow, String why) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(what), new Value.Text(customer)));
        if (words.hasOwners()) {
            cells.add(new Value.Text(owner));
        }
        cells.addAll(beforeAndNow);
        cells.add(new Value.Text(why));
        return cells;
    }

    /// As many of each finding as fit into the table together.
    private List<List<Value>> rows() {
        var most = MOST_ROWS;
        while (most > 1 && height(most) > MOST_ROWS) {
            most--;
        }
        var rows = new ArrayList<List<Value>>();
        for (var finding : findings) {
            var left = finding.left(most);
            rows.addAll(finding.rows().subList(0, Math.min(most, finding.rows().size())));
            if (left > 0) {
                rows.add(row(finding.what(), words.wording().count(left) + " more", "", List.of(new Value.Text(""), new Value.Text("")),
                        words.phrase("[ask `{question}`]").with("question", finding.ask()).words()));
            }
        }
        return rows;
    }

    private int height(int most) {
        return findings.stream().mapToInt(finding -> finding.height(most)).sum();
    }
}
