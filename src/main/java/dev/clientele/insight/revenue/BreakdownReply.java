package dev.clientele.insight.revenue;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;

/// Revenue broken down: its parts in a table and a chart, and which is the greatest.
record BreakdownReply(Sold sold, Parts parts) {

    static BreakdownReply of(Sold sold, Split split) {
        return new BreakdownReply(sold, Parts.of(sold, RevenueGroups.of(sold, split)));
    }

    Reply reply() {
        var reply = sold.asked().reply(sold.phrase("{measure} by {split}{around}").with("split", parts.groups().split().word()).words())
                .headline(headline()).table(new BreakdownTable(sold, parts).table()).footnotes(notes()).buttons(buttons());
        figures(reply);
        if (!parts.shown().isEmpty()) {
            reply.charts(new BreakdownChart(sold, parts).all(finding(), headline()));
        }
        return reply.reply();
    }

    /// `United States made 59 % of net revenue in 2019: US$19.2m of US$32.5m.`
    private String headline() {
        if (parts.shown().isEmpty()) {
            return finding() + ".";
        }
        return finding() + whole() + ".";
    }

    private String finding() {
        if (parts.shown().isEmpty()) {
            return sold.phrase("There was no net revenue{around}").words();
        }
        var first = parts.best();
        return sold.phrase("{first} had the {lowest:lowest|highest} {noun}{around}: {value}")
                .with("first", DimensionGroups.inSentence(parts.groups().names().get(first)))
                .with("lowest", parts.isLowestFirst()).with("value", sold.words(sold.value(parts.groups().now().get(first)))).words();
    }

    /// `, 59 % of US$32.5m (+12.0 % on the same days a year before)`.
    private String whole() {
        var all = sold.value(parts.total());
        var share = parts.share(parts.best());
        if (share instanceof Value.Share) {
            return sold.phrase(", {share} of {all}{change}").with("share", share).with("all", all).with("change", changed(all)).words();
        }
        if (all instanceof Value.Undefined) {
            return "";
        }
        return sold.phrase("; {all} in all{change}").with("all", sold.words(all)).with("change", changed(all)).words();
    }

    private String changed(Value all) {
        return parts.totalBefore()
                .map(before -> sold.phrase("[ ({change} on {before})]").with("change", RevenueMeasure.change(all, sold.value(before)))
                        .words())
                .orElse("");
    }

    private void figures(ReplyBuilder reply) {
        var name = sold.measure().figure();
        var total = sold.value(parts.total());
        reply.figure(name, total).figure(name + "Before", parts.totalBefore().map(sold::value).orElse(sold.noBefore()))
                .figure(name + "Change",
                        parts.totalBefore().map(before -> RevenueMeasure.change(total, sold.value(before))).orElse(sold.noBefore()))
                .figure("parts", parts.all().size()).figure("shown", parts.shown().size());
    }

    private List<String> notes() {
        var notes = new ArrayList<>(new RevenueNotes(sold).of(parts.total()));
        if (parts.overlaps()) {
            notes.add(sold.phrase(
                    "An order with several {products:products|of them} is one of each, and so is who bought them: orders and customers "
                            + "of the parts are more than those of the whole.")
                    .with("products", parts.groups().split().word().equals("product")).words());
        }
        if (!parts.leftOut().isEmpty()) {
            notes.add(sold.phrase("Not whole, and so not ranked: {names}.").with("names", String.join(", ", parts.leftOut())).words());
        }
        return notes;
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        if (parts.shown().size() < parts.all().size()) {
            sold.asked().showMore(parts.all().size()).ifPresent(buttons::add);
        }
        buttons.addAll(new RevenueButtons(sold).splits("month", "country", "product", "category"));
        buttons.addAll(new RevenueButtons(sold).measures());
        return buttons;
    }
}
