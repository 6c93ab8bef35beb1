package dev.clientele.insight.tiers;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Tiers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The customers asked for that are in a tier, greatest value first.
///
/// @param wanted the tiers named, or all where none was
/// @param all the customers
/// @param ranks the rank of each of them among all active customers, from 1
record Members(Inquiry asked, TierDay now, List<Tier> wanted, int[] all, int[] ranks) {

    Members(Inquiry asked, TierDay now) {
        this(asked, now, wanted(asked, now.tiers()), new int[now.customers()], new int[now.customers()]);
        var next = 0;
        var ranked = now.tiers().ranked();
        for (var rank = 0; rank < ranked.length; rank++) {
            if (now.counts()[ranked[rank]]) {
                all[next] = ranked[rank];
                ranks[next++] = rank + 1;
            }
        }
    }

    private static List<Tier> wanted(Inquiry asked, Tiers tiers) {
        var named = TiersQuestion.named(asked.invocation());
        return named.isEmpty() ? tiers.tiers() : named;
    }

    /// The first ones, as many as are to be shown.
    int[] shown() {
        return Arrays.copyOf(all, Math.min(all.length, asked.invocation().countOrDefault()));
    }

    List<String> labels(int[] customers) {
        return CustomerLabels.of(asked.portfolio().customers(), customers);
    }

    long value(int customer) {
        return now.tiers().value()[customer];
    }

    /// What all of them together have, minor units.
    long value() {
        return Arrays.stream(all).mapToLong(this::value).sum();
    }

    /// What all customers in any tier have, whatever the filters, minor units.
    long portfolioValue() {
        return Arrays.stream(now.tiers().ranked()).mapToLong(this::value).sum();
    }

    Value missing(int customer) {
        return money(now.tiers().missing(customer), "there is no better tier");
    }

    Value cushion(int customer) {
        return money(now.tiers().cushion(customer), "there is no tier below");
    }

    private Value money(OptionalLong minor, String otherwise) {
        return minor.stream().<Value>mapToObj(asked::money).findFirst().orElseGet(() -> new Value.Undefined(otherwise));
    }

    /// The one that misses least to the next tier up.
    Optional<Integer> closest() {
        return Arrays.stream(all).filter(customer -> now.tiers().missing(customer).isPresent()).boxed()
                .min(Comparator.comparingLong(customer -> now.tiers().missing(customer).orElseThrow()));
    }

    /// The one that has least more than the next tier down; the last of equal ones.
    Optional<Integer> loosest() {
        return Arrays.stream(all).filter(customer -> now.tiers().cushion(customer).isPresent()).boxed().toList().reversed().stream()
                .min(Comparator.comparingLong(customer -> now.tiers().cushion(customer).orElseThrow()));
    }
}
