package dev.clientele.analysis;

import dev.clientele.model.Money;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.TierScheme;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// How customers are put into tiers.
///
/// @param scheme the scheme that holds where a question names none
/// @param by what customers are ranked by where a question does not say
/// @param hysteresis by how much of a boundary a value must pass it so that a move counts, basis points
public record TierTerms(Scheme scheme, By by, Bounds bounds, int hysteresis) {

    /// The three schemes, by the words for them.
    public enum Scheme {
        PERCENT, CUMULATIVE, THRESHOLDS;

        /// The word a person types.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Scheme of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// What customers are ranked by: that of the twelve months to the as-of day.
    public enum By {
        REVENUE("net revenue"), PROFIT("profit");

        private final String noun;

        By(String noun) {
            this.noun = noun;
        }

        /// The word a person types.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// What it is called in a sentence.
        public String noun() {
            return noun;
        }

        public static By of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// The boundaries of all schemes.
    ///
    /// @param customers for Platinum, Gold and Silver the share of customers down to its end, in basis points
    /// @param value for the classes A and B the share of the value down to its end, in basis points
    /// @param thresholds for Platinum, Gold and Silver the least value, major units of the reporting currency
    public record Bounds(List<Integer> customers, List<Integer> value, List<BigDecimal> thresholds) {
        public Bounds {
            customers = List.copyOf(customers);
            value = List.copyOf(value);
            thresholds = List.copyOf(thresholds);
        }
    }

    /// Those of DEFINITIONS, without hysteresis.
    public static TierTerms standard() {
        var thresholds = List.of(BigDecimal.valueOf(100_000), BigDecimal.valueOf(25_000), BigDecimal.valueOf(5_000));
        return new TierTerms(Scheme.PERCENT, By.REVENUE, new Bounds(List.of(500, 2_000, 7_000), List.of(8_000, 9_500), thresholds), 0);
    }

    public TierTerms with(Scheme other) {
        return new TierTerms(other, by, bounds, hysteresis);
    }

    public TierTerms with(By other) {
        return new TierTerms(scheme, other, bounds, hysteresis);
    }

    /// The same by a scheme that has the tier: the classes are those of the cumulative scheme, whatever holds otherwise; the other
    /// tiers those of the scheme that holds or, where that has classes, of the standard one.
    public TierTerms having(Tier tier) {
        var isClass = tier == Tier.CLASS_A || tier == Tier.CLASS_B || tier == Tier.CLASS_C;
        return isClass ? with(Scheme.CUMULATIVE) : scheme == Scheme.CUMULATIVE ? with(Scheme.PERCENT) : this;
    }

    /// What a tier is by the scheme that holds.
    public Definition definition() {
        return switch (scheme) {
            case PERCENT -> Definition.TIER;
            case CUMULATIVE -> Definition.TIER_CLASS;
            case THRESHOLDS -> Definition.TIER_THRESHOLD;
        };
    }

    /// The scheme for amounts in a currency.
    public TierScheme in(Currency currency) {
        return switch (scheme) {
            case PERCENT -> new TierScheme.CustomerShare(bounds.customers());
            case CUMULATIVE -> new TierScheme.CumulativeShare(bounds.value());
            case THRESHOLDS -> new TierScheme.Thresholds(
                    bounds.thresholds().stream().map(least -> Money.ofMajor(least, currency).minor()).toList());
        };
    }
}
