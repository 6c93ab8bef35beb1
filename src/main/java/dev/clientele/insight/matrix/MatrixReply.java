package dev.clientele.insight.matrix;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Value;
import dev.clientele.portfolio.matrix.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Puts the whole portfolio matrix into a reply.
record MatrixReply(Standing standing) {

    Reply reply() {
        var asked = standing.asked();
        var reply = asked.reply(asked.phrase("Portfolio matrix{filters}").words()).headline(headline())
                .tables(new MatrixTables(standing).all()).footnotes(new MatrixNotes(standing).all()).buttons(buttons());
        figures(reply);
        if (standing.shown().length > 0) {
            reply.chart(new MatrixChart(standing).chart(finding()));
        }
        return reply.reply();
    }

    /// `24 of 453 customers stand where the strategy is "Protect and grow" and make 31 % of net revenue. Since a year before ...`
    private String headline() {
        if (standing.shown().length == 0) {
            return standing.asked().phrase("No customer is active{filters}.").words();
        }
        return standing.asked().phrase("{finding}.[{compared} Since a year before {nearer customer} came nearer to that corner and "
                + "{away} went away from it.]").with("finding", finding()).with("compared", standing.before().isPresent())
                .with("nearer", nearer()).with("away", away()).words();
    }

    private String finding() {
        var best = standing.members(0);
        return standing.asked()
                .phrase("{best} of {all customer} {best:stands|stand} where the strategy is \u201c{strategy}\u201d[ and {best:makes|make} {share} of "
                        + "net revenue]")
                .with("best", best.length).with("all", standing.shown().length).with("strategy", standing.terms().cells().getFirst().name())
                .with("share", share(best)).words();
    }

    private Value share(int[] customers) {
        return Ratios.share(standing.net(customers), standing.net(standing.shown()));
    }

    private long nearer() {
        return Arrays.stream(standing.crossed()).filter(customer -> standing.steps(customer) > 0).count();
    }

    private long away() {
        return Arrays.stream(standing.crossed()).filter(customer -> standing.steps(customer) < 0).count();
    }

    private void figures(ReplyBuilder reply) {
        var asked = standing.asked();
        reply.figure("customers", standing.shown().length).figure("netRevenue", asked.money(standing.net(standing.shown())));
        for (var number = 0; number < standing.terms().cells().size(); number++) {
            var members = standing.members(number);
            reply.figure(name(number) + "Customers", members.length)
                    .figure(name(number) + "NetRevenue", asked.money(standing.net(members)));
        }
        if (standing.before().isPresent()) {
            reply.figure("crossed", standing.crossed().length).figure("nearer", nearer()).figure("away", away());
        }
    }

    /// `highStrong`.
    static String name(int number) {
        var cell = Cell.of(number);
        var strength = MatrixWords.STRENGTH.get(cell.strength());
        return MatrixWords.ATTRACTIVENESS.get(cell.attractiveness()) + Character.toUpperCase(strength.charAt(0)) + strength.substring(1);
    }

    private List<Button> buttons() {
        var question = standing.asked().invocation();
        var buttons = new ArrayList<Button>();
        for (var cell : List.of(new Cell(0, 0), new Cell(0, 2), new Cell(2, 0))) {
            buttons.add(new Button(standing.terms().cells().get(cell.number()).name(),
                    question.withChoice(MatrixQuestion.ATTRACTIVENESS, MatrixWords.ATTRACTIVENESS.get(cell.attractiveness()))
                            .withChoice(MatrixQuestion.RELATIONSHIP, MatrixWords.STRENGTH.get(cell.strength())).question()));
        }
        buttons.add(new Button("Tiers", question.withoutCount().askInstead("tiers")));
        return buttons;
    }
}
