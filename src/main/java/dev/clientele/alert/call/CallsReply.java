package dev.clientele.alert.call;

import dev.clientele.analysis.Footnotes;
import dev.clientele.command.Button;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Listed;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The call list as a reply.
///
/// @param whose whose customers they are; empty for everybody's
/// @param settled how many are left out, as somebody has called them, put them off or knows better
record CallsReply(CallList list, String whose, int settled) {

    private static final String NAME = "calls";

    /// The list.
    ///
    /// @param done what has just been done; empty for nothing
    Reply reply(String done) {
        var asked = list.of().asked();
        var reply = Reply.to(NAME, "Whom to call").headline((done + " " + headline()).strip()).asOf(asked.asOf())
                .dataVersion(asked.portfolio().dataVersion()).figure("customers", list.ranked().length).figure("shown", list.shown())
                .figure("settled", settled).buttons(buttons())
                .listed(new Listed(IntStream.range(0, list.shown()).mapToObj(list::id).toList(), List.of()))
                .footnote(
                        "Ranked by the money a customer brings in a year times the chance that it is going, to the power of three: who has been "
                                + "silent for at least twice its usual gap, or for three quarters of the activity window where that is sooner, and is "
                                + "not lost yet.")
                .footnote(new Footnotes(asked, asked.wording()).asOf());
        if (list.shown() > 0) {
            reply.table(table());
        }
        return reply.reply();
    }

    private String headline() {
        var asked = list.of().asked();
        if (list.ranked().length == 0) {
            return asked.phrase("{nobody} needs a call today[{any}; {settled} {settled:is|are} put off or known].")
                    .with("nobody", "Nobody" + of())
                    .with("any", settled > 0).with("settled", settled).words();
        }
        var first = list.labels().getFirst();
        return asked.phrase("Call {first} first: {why}, {stake} a year.[{more} {all} need a call.]").with("first", first)
                .with("why", list.why(0)).with("stake", list.stake(0)).with("more", list.ranked().length > 1)
                .with("all", asked.wording().counted(list.ranked().length, "customer", "customers") + of()).words();
    }

    private String of() {
        return whose.isEmpty() ? "" : " of " + whose;
    }

    private Table table() {
        var labels = list.labels();
        var table = TableBuilder.ranked(list.shown()).column("rank", "#", Unit.Plain.COUNT, place -> new Value.Count(place + 1L))
                .text("customer", "Customer", labels::get).column("stake", "A year", list.of().asked().money(), list::stake)
                .text("why", "Why", list::why)
                .column("lastPurchase", "Last order", Unit.Plain.DAY, place -> new Value.Day(list.lastOrder(place)))
                .text("basket", "Usual basket", list::basket);
        if (whose.isEmpty() && list.of().asked().portfolio().customers().hasValues(Dimension.OWNER)) {
            table.text("owner", "Owner", list::owner);
        }
        if (IntStream.range(0, list.shown()).anyMatch(place -> !list.contact(place).isEmpty())) {
            table.text("contact", "Contact", list::contact);
        }
        return table.withoutTotals().table("");
    }

    private List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        for (var place = 0; place < list.shown(); place++) {
            var label = list.labels().get(place);
            var name = new CustomerName(list.id(place), "", false).question();
            buttons.add(new Button("Called " + label, NAME + " called " + name));
            buttons.add(new Button("Snooze 2 weeks: " + label, NAME + " snooze " + name));
            buttons.add(new Button("Not a risk: " + label, NAME + " no-risk " + name));
        }
        buttons.add(new Button("All at risk", "at-risk"));
        return buttons;
    }
}
