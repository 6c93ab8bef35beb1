package dev.clientele.insight.concentration;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A concentration with what was asked, and the words that its sentence, tables and charts have in common.
///
/// @param period the period counted over; the last 12 months where none was asked for
/// @param before the same days a year before, where they compare
record ConcentrationAnswer(Inquiry asked, Basis basis, Period period, ConcentrationStanding now, Optional<ConcentrationStanding> before) {

    private static final List<Integer> TOPS = List.of(1, 5, 10, 20, 50, 100);
    private static final double LEAST_POINTS = 0.0005;

    /// The numbers of top customers whose shares are told, ascending: the usual ones, and the one asked for.
    List<Integer> tops() {
        var more = isAsked() && wanted() <= now.customers() ? Stream.of(wanted()) : Stream.<Integer>empty();
        return Stream.concat(TOPS.stream(), more).distinct().sorted().toList();
    }

    /// How many top customers the sentence speaks of: as many as asked for, else the usual ten or, where that is everyone, the next
    /// usual number below.
    int spoken() {
        var count = wanted();
        if (isAsked()) {
            return Math.min(count, now.customers());
        }
        return TOPS.stream().filter(top -> top <= count && top < now.customers()).reduce((first, second) -> second).orElse(1);
    }

    private boolean isAsked() {
        return asked.invocation().count().isPresent() || part().isPresent();
    }

    private int wanted() {
        return Math.max(1, asked.invocation().countOf(now.customers(), ConcentrationQuestion.PERCENT));
    }

    /// The part of all customers that was asked for: `20 %`.
    private Optional<String> part() {
        return asked.invocation().choice(ConcentrationQuestion.PERCENT).map(part -> part.replace("%", " %"));
    }

    /// How much of the whole the fewest customers are wanted for, in percent, if that was asked.
    Optional<BigDecimal> making() {
        return asked.invocation().choice(ConcentrationQuestion.MAKING).map(part -> new BigDecimal(part.replace("%", "")));
    }

    /// `The top 10 of 453 customers made 22 % of net revenue in 2019`.
    String finding() {
        if (now.isEmpty()) {
            return phrase("No customer has {noun} above zero{when}{filters}").words();
        }
        return phrase("{who} made {share} of {noun}{when}{filters}").with("who", who()).with("share", now.topShare(spoken())).words();
    }

    private String who() {
        if (part().isPresent() && now.customers() > 1) {
            return phrase("The top {part} of {all customer}, {spoken} of them,").with("part", part()).with("all", now.customers())
                    .with("spoken", spoken()).words();
        }
        if (spoken() > 1) {
            return phrase("The top {top} of {all customer}").with("top", spoken()).with("all", now.customers()).words();
        }
        var first = CustomerLabels.of(asked.portfolio().customers(), new int[]{now.concentration().ranked()[0]}).getFirst();
        if (now.customers() == 1) {
            return first + " alone";
        }
        return phrase("{first}, the greatest of {all customer},").with("first", first).with("all", now.customers()).words();
    }

    /// `, 3.1 points more than the year before`; empty where nothing compares.
    String againstBefore() {
        if (now.isEmpty() || before.isEmpty() || !(now.topShare(spoken()) instanceof Value.Share(double share))
                || !(before.get().topShare(spoken()) instanceof Value.Share(double earlier))) {
            return "";
        }
        var points = share - earlier;
        if (Math.abs(points) < LEAST_POINTS) {
            return ", as much as the year before";
        }
        return phrase(", {size} points {more:more|less} than the year before")
                .with("size", wording().decimal(BigDecimal.valueOf(Math.abs(points)).movePointRight(2), 1)).with("more", points > 0)
                .words();
    }

    /// A sentence with gaps to be filled; `{noun}`, `{when}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return asked.phrase(pattern).offer("noun", basis::noun).offer("when", this::when);
    }

    /// ` in 2019`.
    String when() {
        return PeriodPhrase.of(period, wording()).clause();
    }

    boolean isYear() {
        return period.label().length() == 4;
    }

    ValueFormatter wording() {
        return asked.wording();
    }
}
