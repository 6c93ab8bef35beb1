package dev.clientele.insight.products;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Of what customers are estimated to spend in a year, with everyone, what they spend here: their net revenue of the twelve months to the
/// as-of day by their wallet.
///
/// @param known the customers whose wallet is known and above zero
/// @param net what each customer spent here in those twelve months, minor units
record Wallets(Inquiry asked, List<Integer> known, long[] net) {

    static Wallets of(Inquiry asked) {
        var year = asked.lastTwelveMonths();
        var profiles = asked.portfolio().customers().profiles();
        var known = IntStream.range(0, profiles.count())
                .filter(customer -> asked.selection().includes()[customer] && profiles.walletOf(customer).orElse(0) > 0).boxed().toList();
        var net = Totals.between(Selection.all(asked.portfolio()), year.startDay(), year.endDay()).net();
        return new Wallets(asked, known, net);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /// A customer's wallet, minor units.
    OptionalLong wallet(int customer) {
        var estimate = asked.portfolio().customers().profiles().walletOf(customer);
        return estimate.isPresent() && estimate.getAsDouble() > 0
                ? OptionalLong.of(Money.ofMajor(BigDecimal.valueOf(estimate.getAsDouble()), asked.portfolio().currency()).minor())
                : OptionalLong.empty();
    }

    /// A customer's share of wallet.
    Value share(int customer) {
        var wallet = wallet(customer);
        return wallet.isPresent()
                ? new Value.Share((double) net[customer] / wallet.getAsLong())
                : new Value.Undefined("no estimated wallet");
    }

    long all() {
        return known.stream().mapToLong(customer -> wallet(customer).orElseThrow()).sum();
    }

    long spentHere() {
        return known.stream().mapToLong(customer -> net[customer]).sum();
    }

    /// What all of them spend here of what they spend.
    Value share() {
        return isEmpty() ? new Value.Undefined("no estimated wallets") : new Value.Share((double) spentHere() / all());
    }

    /// What a customer spends elsewhere, minor units; below zero where the estimate is too low.
    private long room(int customer) {
        return wallet(customer).orElseThrow() - net[customer];
    }

    /// The customers who spend the most elsewhere.
    Table table(int most) {
        var shown = known.stream().sorted(Comparator.comparingLong(customer -> -room(customer))).limit(most).toList();
        var labels = CustomerLabels.of(asked.portfolio().customers(), shown.stream().mapToInt(customer -> customer).toArray());
        return TableBuilder.ranked(shown.size()).text("customer", "Customer", labels::get)
                .column("netRevenue", "Net revenue, 12 months", asked.money(), row -> asked.money(net[shown.get(row)]))
                .column("wallet", "Estimated wallet", asked.money(), row -> asked.money(wallet(shown.get(row)).orElseThrow()))
                .column("walletShare", "Share of wallet", Unit.Plain.SHARE, row -> share(shown.get(row)))
                .column("elsewhere", "Spent elsewhere", asked.money(), row -> asked.money(room(shown.get(row))))
                .table("Most room in the wallet");
    }
}
