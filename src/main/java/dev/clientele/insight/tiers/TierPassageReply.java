package dev.clientele.insight.tiers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.portfolio.TierMoves.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Who left a tier or reached one: where they were, where they are, and the money.
record TierPassageReply(TierChange change, TierPassage passage) {

    private static final int MOST_BARS = 12;

    Reply reply() {
        var moves = passage.in(change.moves());
        var asked = change.asked();
        var reply = asked.reply(change.phrase("Customers that {verb}{between}{filters}").with("verb", passage.verb()).words())
                .headline(headline(moves)).table(table(moves)).footnotes(notes(moves)).buttons(buttons(moves))
                .figure("customers", moves.size()).figure("fell", count(moves, true)).figure("rose", count(moves, false))
                .figure("becameInactive", inactive(moves)).figure("cameFromNoTier", arrived(moves)).figure("change", change.change(moves));
        if (!moves.isEmpty() && change.isMeasured()) {
            reply.chart(chart(moves));
        }
        return reply.reply();
    }

    /// `9 customers left Gold between 31 May 2019 and 31 May 2020 (-US$301k): 5 fell, 3 became inactive, 1 rose.`
    private String headline(List<Move> moves) {
        if (moves.isEmpty()) {
            return change.phrase("No customer {verb}{between}{filters}.").with("verb", passage.verb()).words();
        }
        return change.phrase("{moved customer} {verb}{between}{filters}[ ({money})]: {ways}.").with("moved", moves.size())
                .with("verb", passage.verb()).with("money", money(moves)).with("ways", ways(moves)).words();
    }

    private String money(List<Move> moves) {
        return change.isMeasured() ? change.words().gain(moves.stream().mapToLong(Move::change).sum()) : "";
    }

    private String ways(List<Move> moves) {
        var fell = count(moves, true);
        var rose = count(moves, false);
        var inactive = inactive(moves);
        var arrived = arrived(moves);
        return Phrase.listed(List.of(way(fell, "{n} fell"), way(rose, "{n} rose"), way(inactive, "{n} became inactive"),
                way(arrived, "{n} {n:was|were} in no tier before")).stream().filter(way -> !way.isEmpty()).toList(), "and");
    }

    private String way(long count, String pattern) {
        return count == 0 ? "" : change.phrase(pattern).with("n", count).words();
    }

    private long count(List<Move> moves, boolean fell) {
        return moves.stream().filter(move -> isBetweenTiers(move) && (move.to() > move.from()) == fell).count();
    }

    private boolean isBetweenTiers(Move move) {
        return move.from() < change.moves().inactive() && move.to() < change.moves().inactive();
    }

    private long inactive(List<Move> moves) {
        return moves.stream().filter(move -> move.to() == change.moves().inactive()).count();
    }

    private long arrived(List<Move> moves) {
        return moves.stream().filter(move -> move.from() >= change.moves().inactive()).count();
    }

    private Table table(List<Move> moves) {
        var shown = shown(moves);
        var labels = labels(shown);
        var asked = change.asked();
        return TableBuilder.ranked(shown.size()).text("customer", "Customer", labels::get)
                .text("from", "From", row -> change.row(shown.get(row).from())).text("to", "To", row -> change.column(shown.get(row).to()))
                .column("before", change.words().head() + " before", asked.money(), row -> asked.money(shown.get(row).before()))
                .column("after", "After", asked.money(), row -> asked.money(shown.get(row).after()))
                .column("change", "Change", asked.money(), row -> change.change(List.of(shown.get(row)))).table("");
    }

    private List<Move> shown(List<Move> moves) {
        return moves.subList(0, Math.min(moves.size(), change.asked().invocation().countOrDefault()));
    }

    private List<String> labels(List<Move> moves) {
        return CustomerLabels.of(change.asked().portfolio().customers(), moves.stream().mapToInt(Move::customer).toArray());
    }

    private ChartSpec chart(List<Move> moves) {
        var drawn = shown(moves).stream().limit(MOST_BARS).toList();
        var labels = labels(drawn);
        var bars = IntStream.range(0, drawn.size()).mapToObj(i -> new Bar(labels.get(i),
                change.asked().money(drawn.get(i).change()).major().doubleValue(), "", tone(drawn.get(i)))).toList();
        var finding = headline(moves).substring(0, headline(moves).length() - 1);
        return new ChartSpec.Bars(new ChartSpec.Heading(finding, change.phrase("Change of {noun} in {months}{between}").words(),
                headline(moves)), change.asked().money(), bars);
    }

    private static Tone tone(Move move) {
        return move.change() < 0 ? Tone.LOSS : Tone.GAIN;
    }

    private List<String> notes(List<Move> moves) {
        var notes = new ArrayList<>(List.of(Definition.TIER_MOVE.sentence()));
        if (moves.stream().anyMatch(change.moves().wavering()::contains)) {
            notes.add("Also named is whoever changed tier by less than the hysteresis, because the boundary moved.");
        }
        notes.addAll(change.words().definitions());
        notes.add(new Footnotes(change.asked(), change.words().wording()).asOf());
        return notes;
    }

    private List<Button> buttons(List<Move> moves) {
        var question = change.asked().invocation();
        var buttons = new ArrayList<Button>();
        change.asked().showMore(moves.size()).ifPresent(buttons::add);
        buttons.add(new Button("All moves", question.withoutChoice(TiersQuestion.LEAVING).withoutChoice(TiersQuestion.REACHING)
                .withoutCount().withChoice(TiersQuestion.VIEW, TiersQuestion.MOVES).question()));
        buttons.add(new Button("Who is at risk?", question.askInsteadOverall("at-risk")));
        return buttons;
    }
}
