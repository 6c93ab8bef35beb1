package dev.clientele.data.reply;

import dev.clientele.command.Reply;
import dev.clientele.command.ReplyBuilder;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.CustomerLink;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// What a merge would make of two customers, what was merged and undone, and by whom.
public record MergeReply(Ground ground) {

    private static final int MOST_ROWS = 50;

    /// What would become of two customers; nothing is done yet.
    ///
    /// @param customer the number of the one that would belong to the other
    public Reply preview(String customer, String into) {
        var order = "data merge " + ground.question(customer) + " into " + ground.question(into);
        return begun("Merge of two customers", ground.label(customer) + " would belong to " + ground.label(into)
                + ". Nothing is merged yet.")
                .table(beside(customer, into))
                .footnote("Type `" + order + " yes` to have them counted as one in all figures. It is called " + ground.label(into)
                        + ", and what it says of itself goes before what " + ground.label(customer)
                        + " says. Notes are seen with both. `data split` undoes it.")
                .button("Merge them", order + " yes")
                .button("They are two", "data apart " + ground.question(customer) + ", " + ground.question(into)).reply();
    }

    private record Side(String name, Dealings dealings, long notes) {}

    private Table beside(String customer, String into) {
        var one = side(customer);
        var other = side(into);
        var both = new Side("Together", one.dealings().and(other.dealings()), one.notes() + other.notes());
        return TableBuilder.of(List.of(one, other)).text("customer", "Customer", Side::name)
                .column("netRevenue", "Net revenue", ground.money(), side -> ground.money(side.dealings().net()))
                .count("orders", "Orders", side -> side.dealings().orders())
                .column("first", "First bought", Unit.Plain.DAY, side -> day(side.dealings(), side.dealings().first()))
                .column("last", "Last bought", Unit.Plain.DAY, side -> day(side.dealings(), side.dealings().last()))
                .count("notes", "Notes", Side::notes).totals(both).table("");
    }

    private Side side(String number) {
        return new Side(ground.label(number), ground.dealings(number), ground.notebook().on(number).size());
    }

    private static Value day(Dealings dealings, int day) {
        return dealings.isNone() ? new Value.Undefined("never bought") : new Value.Day(LocalDate.ofEpochDay(day));
    }

    /// What was done.
    ///
    /// @param was what the customer was called before
    public Reply done(CustomerLink link, String was) {
        return switch (link.kind()) {
            case MERGE -> begun("Merged", was + " belongs to " + ground.label(link.other()) + " from now on, in all figures.")
                    .button("The customer's card", "customer " + ground.question(link.other()))
                    .button("Undo", "data split " + ground.question(link.customer())).button("Further ones", "data duplicates").reply();
            case SPLIT -> begun("Split", ground.label(link.customer()) + " stands for itself again, in all figures.")
                    .button("The customer's card", "customer " + ground.question(link.customer()))
                    .button("Merged customers", "data merges").reply();
            case APART -> begun("Kept apart", ground.label(link.customer()) + " and " + ground.label(link.other())
                    + " are two, and I shall not suggest them again.").button("Further ones", "data duplicates").reply();
        };
    }

    /// Which customers are merged, and all that was said.
    public Reply history(List<CustomerLink> said) {
        var former = ground.portfolio().customers().former();
        var headline = former.isEmpty()
                ? "No customers are merged."
                : ground.wording().counted(former.size(), "customer belongs", "customers belong") + " to others: "
                        + former.stream().map(merged -> merged.name() + " to "
                                + ground.label(ground.portfolio().customers().ids()[merged.into()])).limit(5)
                                .collect(Collectors.joining("; "))
                        + (former.size() > 5 ? " ..." : ".");
        var reply = begun("Merged customers", headline);
        if (!said.isEmpty()) {
            var newest = said.reversed().stream().limit(MOST_ROWS).toList();
            reply.table(TableBuilder.of(newest).text("on", "On", link -> ground.day(link.saidAt()))
                    .text("by", "By", link -> link.author().name()).text("customer", "Customer", link -> ground.label(link.customer()))
                    .text("what", "What", MergeReply::words)
                    .text("other", "Other", link -> link.other().isEmpty() ? "" : ground.label(link.other()))
                    .table(newest.size() < said.size() ? "The newest " + newest.size() + " of " + said.size() : ""));
        }
        var offered = new HashSet<String>();
        former.stream().limit(3).filter(merged -> offered.add(merged.id()))
                .forEach(merged -> reply.button("Split " + merged.name(), "data split " + ground.question(merged.id())));
        return reply.button("Duplicates", "data duplicates").reply();
    }

    private static String words(CustomerLink link) {
        return switch (link.kind()) {
            case MERGE -> "merged into";
            case SPLIT -> "split again";
            case APART -> "is not";
        };
    }

    private ReplyBuilder begun(String title, String headline) {
        return Reply.to("data", title).headline(headline).dataVersion(ground.portfolio().dataVersion());
    }
}
