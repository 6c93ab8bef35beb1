package dev.clientele.insight.tiers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.analysis.TierTerms;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.TierScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The words that the answers about tiers have in common.
record TierWords(Inquiry asked) {

    /// `net revenue` or `profit`: what customers are ranked by.
    String noun() {
        return terms().by().noun();
    }

    /// `Net revenue` or `Profit`.
    String head() {
        return Phrase.capitalised(noun());
    }

    /// A sentence with gaps to be filled; `{noun}`, `{months}`, `{asOf}` and `{filters}`, without that on tiers, are filled already.
    Phrase phrase(String pattern) {
        return wording().phrase(pattern).offer("noun", this::noun).offer("asOf", this::asOf).offer("filters", this::filters)
                .offer("months", () -> TierDay.MONTHS + " months");
    }

    /// ` as of 31 Dec 2023`; empty where no day was named.
    private String asOf() {
        return wording().phrase("[{named} as of {day}]").with("named", asked.invocation().answerDay().named()).with("day", asked.asOf())
                .words();
    }

    /// The filters in words, without that on tiers, which the answer says otherwise.
    String filters() {
        return asked.filterWords(filter -> filter.dimension() != Dimension.TIER);
    }

    /// `Gold`, `Gold or Silver`, `Platinum, Gold, Silver or Bronze`.
    static String either(List<Tier> tiers) {
        return Phrase.listed(tiers.stream().map(Tier::label).toList(), "or");
    }

    /// The definition of the tiers, and what is set otherwise.
    List<String> definitions() {
        var sentences = new ArrayList<>(List.of(terms().definition().sentence()));
        var scheme = terms().in(asked.portfolio().currency());
        if (scheme instanceof TierScheme.Thresholds
                || !scheme.equals(TierTerms.standard().with(terms().scheme()).in(asked.portfolio().currency()))) {
            sentences.add("Set here: " + switch (scheme) {
                case TierScheme.CustomerShare(var upTo) -> shares(scheme.tiers(), upTo);
                case TierScheme.CumulativeShare(var upTo) -> shares(scheme.tiers(), upTo);
                case TierScheme.Thresholds(var from) -> thresholds(scheme.tiers(), from);
            } + ".");
        }
        if (terms().by() == TierTerms.By.PROFIT) {
            sentences.add("Ranked by profit.");
        }
        return sentences;
    }

    private String shares(List<Tier> tiers, List<Integer> upTo) {
        var words = new ArrayList<String>();
        var before = 0;
        for (var tier = 0; tier < upTo.size(); tier++) {
            words.add(tiers.get(tier).label() + " " + percent(upTo.get(tier) - before));
            before = upTo.get(tier);
        }
        return String.join(", ", words) + ", " + tiers.getLast().label() + " the rest";
    }

    private String thresholds(List<Tier> tiers, List<Long> from) {
        var words = new ArrayList<String>();
        for (var tier = 0; tier < from.size(); tier++) {
            words.add(tiers.get(tier).label() + " from " + wording().money(asked.money(from.get(tier))));
        }
        return String.join(", ", words) + ", " + tiers.getLast().label() + " below";
    }

    /// Basis points as `5 %` or `12.5 %`.
    String percent(int basisPoints) {
        var exact = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return wording().decimal(exact, Math.max(0, exact.scale())) + " %";
    }

    /// The part of the total; undefined where that is not above zero.
    static Value share(long part, long total) {
        return Ratios.share(part, total, "the total is not above zero");
    }

    /// `+€1.2m`, `-€0.9m`.
    String gain(long minor) {
        return wording().phrase("{gained:+|}{money}").with("gained", minor > 0).with("money", asked.money(minor)).words();
    }

    ValueFormatter wording() {
        return asked.wording();
    }

    private TierTerms terms() {
        return asked.settings().tiers();
    }
}
