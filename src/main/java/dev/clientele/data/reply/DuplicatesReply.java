package dev.clientele.data.reply;

import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.data.match.KeptSuggestions;
import dev.clientele.data.match.Suggestion;
import dev.clientele.data.match.Suggestion.Reason;
import dev.clientele.model.CustomerLink;
import dev.clientele.model.CustomerLink.Kind;
import dev.clientele.model.Identity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// `data duplicates`: customers that may be one, each pair with its reasons, and what to type.
public final class DuplicatesReply {

    private static final int MOST_ROWS = 25;
    private static final int MOST_BUTTONS = 3;

    private final Ground ground;
    private final List<Identity> customers;
    private final List<Suggestion> pairs;

    /// A pair, in the order in which it would be merged.
    private record Pair(Identity customer, Identity into, Dealings dealings, Dealings ofOther, List<Reason> reasons) {}

    /// @param said what people said of the customers
    public DuplicatesReply(Ground ground, KeptSuggestions.Found found, List<CustomerLink> said) {
        this.ground = ground;
        this.customers = found.customers();
        var apart = said.stream().filter(link -> link.kind() == Kind.APART).map(link -> Set.of(link.customer(), link.other()))
                .collect(Collectors.toSet());
        this.pairs = found.suggestions().stream()
                .filter(pair -> !apart.contains(Set.of(customers.get(pair.one()).number(), customers.get(pair.other()).number()))).toList();
    }

    /// The one that bought last is the one to stay.
    private Pair pair(Suggestion found) {
        var one = customers.get(found.one());
        var other = customers.get(found.other());
        var ofOne = ground.dealings(one.number());
        var ofOther = ground.dealings(other.number());
        var isOtherFirst = Comparator.comparingInt(Dealings::last).thenComparingLong(Dealings::net).compare(ofOne, ofOther) > 0;
        return isOtherFirst
                ? new Pair(other, one, ofOther, ofOne, found.reasons())
                : new Pair(one, other, ofOne, ofOther, found.reasons());
    }

    /// How many pairs there are.
    public long count() {
        return pairs.size();
    }

    public Reply reply() {
        var shown = pairs.stream().limit(MOST_ROWS).map(this::pair).toList();
        var reply = Reply.to("data", "Customers that may be one").headline(headline()).figure("suggestions", pairs.size())
                .dataVersion(ground.portfolio().dataVersion());
        if (!shown.isEmpty()) {
            reply.table(TableBuilder.of(shown).text("customer", "Customer", pair -> label(pair.customer()))
                    .column("netRevenue", "Net revenue", ground.money(), pair -> ground.money(pair.dealings().net()))
                    .text("into", "May be", pair -> label(pair.into()))
                    .column("netRevenueOfOther", "Net revenue", ground.money(), pair -> ground.money(pair.ofOther().net()))
                    .text("reasons", "Because of", pair -> pair.reasons().stream().map(Reason::words).collect(Collectors.joining(", ")))
                    .table(shown.size() < pairs.size() ? "The likeliest " + shown.size() + " of " + pairs.size() : ""));
            reply.footnote(
                    "Nothing is merged by itself. `data merge A into B` shows what would become of two, `data apart A, B` keeps that "
                            + "they are two, `data split A` undoes a merge.");
        }
        reply.footnote(
                "Compared are tax ids, e-mail domains (not those of free mail), telephone numbers, addresses and names without their "
                        + "legal forms; names that share no rare word are not.");
        shown.stream().limit(MOST_BUTTONS).forEach(pair -> reply.button("Merge " + pair.customer().name(), merge(pair)));
        return reply.button("Merged customers", "data merges").reply();
    }

    private String headline() {
        if (pairs.isEmpty()) {
            return "No two customers look like one.";
        }
        var customers = pairs.stream().flatMapToInt(pair -> IntStream.of(pair.one(), pair.other())).distinct().count();
        return ground.wording().counted(pairs.size(), "pair", "pairs") + " of customers may be one: "
                + ground.wording().counted(customers, "customer", "customers") + " of "
                + ground.wording().count(ground.portfolio().customers().count()) + ".";
    }

    private String label(Identity customer) {
        return ground.label(customer.number());
    }

    private String merge(Pair pair) {
        return "data merge " + ground.question(pair.customer().number()) + " into " + ground.question(pair.into().number());
    }
}
