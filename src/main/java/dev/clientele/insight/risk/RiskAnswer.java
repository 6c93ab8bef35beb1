package dev.clientele.insight.risk;

import dev.clientele.analysis.AliveChance;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.NumberRange;
import dev.clientele.analysis.RiskWords;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.portfolio.risk.Risks;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The customers at risk with what was asked, and the words that their sentence, tables and chart have in common.
///
/// @param reason the one asked for; empty for any
/// @param stake the bounds asked for on the money at stake
/// @param view which customers are listed
/// @param ranked those, as [CustomerRisks#ranked(Set)] ranks them
/// @param labels what those shown are called, in their order
/// @param lastYear profit, or net revenue where there are no costs, of the 12 months to the as-of day, minor units
record RiskAnswer(Inquiry asked, CustomerRisks of, Optional<Reason> reason, NumberRange stake, View view, int[] ranked, List<String> labels,
        long lastYear) {

    /// Which customers are listed.
    enum View {
        /// those at risk: worth a warning by the floor
        NAMED,
        /// those below the floor, where none is above it
        BELOW,
        /// all with a reason, or with the one asked for
        ALL
    }

    static RiskAnswer of(Inquiry asked) {
        var of = CustomerRisks.of(asked);
        var reason = asked.invocation().choice("reason").map(Reason::of);
        var stake = NumberRange.of(asked.invocation(), AtRiskQuestion.STAKE);
        var all = within(stake, of, reason.<Set<Reason>>map(EnumSet::of).map(of::ranked).orElseGet(of::ranked));
        var isOpen = reason.isEmpty() && asked.invocation().choice(AtRiskQuestion.VIEW).isEmpty();
        var named = isOpen ? within(stake, of, of.named()) : all;
        var view = !isOpen || of.floor().isEmpty() ? View.ALL : named.length == 0 && all.length > 0 ? View.BELOW : View.NAMED;
        var ranked = view == View.BELOW ? all : named;
        var shown = Arrays.copyOf(ranked, Math.min(ranked.length, asked.invocation().countOrDefault()));
        return new RiskAnswer(asked, of, reason, stake, view, ranked, CustomerLabels.of(asked.portfolio().customers(), shown),
                lastYear(of));
    }

    private static int[] within(NumberRange stake, CustomerRisks of, int[] customers) {
        return Arrays.stream(customers).filter(customer -> isWithin(stake, of, customer)).toArray();
    }

    private static boolean isWithin(NumberRange stake, CustomerRisks of, int customer) {
        return stake.holds(of.asked().money(of.stake(customer)).major().doubleValue());
    }

    private static long lastYear(CustomerRisks of) {
        var totals = Totals.between(of.asked().selection(), of.risks().days().breadth(), of.risks().days().end());
        var net = Arrays.stream(totals.net()).sum();
        return of.asked().portfolio().costed() ? net - Arrays.stream(totals.cost()).sum() : net;
    }

    Risks risks() {
        return of.risks();
    }

    RiskWords reasonWords() {
        return new RiskWords(of);
    }

    Tiers tiers() {
        return Scope.tiers(asked().portfolio(), asked().settings(), asked().asOf());
    }

    int shown() {
        return labels.size();
    }

    /// The sum of the customers' values at risk, minor units.
    long atRisk(IntStream customers) {
        return customers.mapToLong(customer -> risks().atRisk()[customer]).sum();
    }

    /// The sum of what may be lost with the customers, as [CustomerRisks#stake(int)] tells it, minor units.
    long stake(IntStream customers) {
        return customers.mapToLong(of::stake).sum();
    }

    /// The sum of what the customers are expected to bring in a year were they alive, minor units.
    long expected(IntStream customers) {
        return customers.mapToLong(customer -> risks().turnover().expected()[customer]).sum();
    }

    long total() {
        return atRisk(IntStream.of(ranked));
    }

    /// Whether the values at risk can be told.
    boolean canTell() {
        return of.chance().canTell();
    }

    /// The customers with the reason, whichever was asked for.
    IntStream with(Reason wanted) {
        return IntStream.range(0, risks().reasons().length).filter(customer -> risks().has(customer, wanted))
                .filter(customer -> isWithin(stake, of, customer));
    }

    /// How many have the reason; undefined for one that P(alive) gives where that cannot be told.
    Value counted(Reason wanted) {
        return wanted == Reason.FADING && !canTell()
                ? new Value.Undefined(AliveChance.UNTOLD)
                : new Value.Count(with(wanted).count());
    }

    /// How many have a reason and are not named.
    int below() {
        return within(stake, of, of.ranked()).length - within(stake, of, of.named()).length;
    }

    /// How many customers are active.
    int active() {
        return count(true);
    }

    /// How many customers bought once and are lost.
    int lost() {
        return count(false);
    }

    private int count(boolean active) {
        return (int) IntStream.range(0, risks().active().length)
                .filter(customer -> risks().rhythm().purchaseDays()[customer] > 0 && of.isActive(customer) == active).count();
    }

    boolean hasOwners() {
        return asked().portfolio().customers().hasValues(Dimension.OWNER);
    }

    /// The reason asked for, else the weightiest of the customer's.
    Reason mainReason(int customer) {
        return reason.orElseGet(() -> risks().reasons(customer).iterator().next());
    }

    /// The part of the last 12 months' profit or net revenue; undefined where that is not above zero.
    Value share(long minor) {
        if (!canTell()) {
            return new Value.Undefined(AliveChance.UNTOLD);
        }
        return lastYear > 0
                ? new Value.Share((double) minor / lastYear)
                : new Value.Undefined("no " + of.noun() + " in the last 12 months");
    }

    /// ` with over £10k at stake`, behind the customers; empty where that was not asked.
    String staked() {
        return stake.isOpen()
                ? ""
                : " with " + stake.moneyWords(asked()) + " at stake";
    }

    String words(long minor) {
        return asked().wording().moneyShort(asked().money(minor));
    }
}
