package dev.clientele.digest.page;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Scope;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.part.Movers;
import dev.clientele.digest.part.RestatedFigure;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.digest.part.Weeks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.TierMoves.Move;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words that a digest's sentence, tables and chart have in common.
///
/// @param labels what each customer named anywhere in it is called
record DigestWords(Digest digest, Map<Integer, String> labels) {

    private static final int MOST_NAMES = 3;

    static DigestWords of(Digest digest) {
        var named = named(digest).distinct().toArray();
        var labels = CustomerLabels.of(digest.asked().portfolio().customers(), named);
        var byCustomer = new HashMap<Integer, String>();
        for (var i = 0; i < named.length; i++) {
            byCustomer.put(named[i], labels.get(i));
        }
        return new DigestWords(digest, byCustomer);
    }

    private static IntStream named(Digest digest) {
        var flows = digest.flows();
        var members =
                Stream.of(flows.gained(), flows.regained(), flows.lost()).flatMap(list -> list.stream().mapToInt(Member::customer).boxed());
        var moves = digest.tiers().stream().flatMap(tiers -> Stream.concat(tiers.up().stream(), tiers.down().stream()).map(Move::customer));
        var movers = IntStream.concat(IntStream.of(digest.movers().up()).limit(DetailsPage.MOVERS),
                IntStream.of(digest.movers().down()).limit(DetailsPage.MOVERS));
        return IntStream.concat(IntStream.concat(Stream.concat(members, moves).mapToInt(Integer::intValue), movers),
                IntStream.concat(IntStream.of(digest.risks().customers()), IntStream.of(digest.risks().calls())));
    }

    String label(int customer) {
        return labels.getOrDefault(customer, digest.asked().portfolio().customers().names()[customer]);
    }

    /// Whose account it is; empty where nobody's, or where that needs no saying.
    String owner(int customer) {
        return hasOwners() ? digest.asked().portfolio().customers().value(Dimension.OWNER, customer) : "";
    }

    /// Whether it matters whose account a customer is.
    boolean hasOwners() {
        return digest.request().owner().isEmpty() && digest.asked().portfolio().customers().hasValues(Dimension.OWNER);
    }

    /// `Acme Ltd (Anna Berg)`.
    String withOwner(int customer) {
        return phrase("{customer}[ ({owner})]").with("customer", label(customer)).with("owner", owner(customer)).words();
    }

    /// `Silver to Gold`.
    String tiers(Move move) {
        var tiers = digest.tiers().orElseThrow().now().tiers();
        return tiers.get(move.from()).label() + " to " + tiers.get(move.to()).label();
    }

    /// `7 days to 30 Nov 2025`, `November 2025 to date`, `2025 to date`, each ending on a day.
    String stretch(RevenueWindow.Kind kind, LocalDate asOf) {
        return switch (kind) {
            case WEEK -> Weeks.DAYS + " days to " + wording().day(asOf);
            case MONTH -> BusinessCalendar.axisLabel(YearMonth.from(asOf).toString(), wording().locale()) + " to date";
            case YEAR -> asOf.getYear() + " to date";
        };
    }

    /// What a remembered figure is called.
    String figure(RestatedFigure.What what, LocalDate asOf) {
        return switch (what) {
            case WEEK -> "net revenue, " + stretch(RevenueWindow.Kind.WEEK, asOf);
            case MONTH -> "net revenue, " + stretch(RevenueWindow.Kind.MONTH, asOf) + " (" + wording().day(asOf) + ")";
            case YEAR -> "net revenue, " + stretch(RevenueWindow.Kind.YEAR, asOf) + " (" + wording().day(asOf) + ")";
            case ORDERS -> "orders, " + stretch(RevenueWindow.Kind.YEAR, asOf) + " (" + wording().day(asOf) + ")";
            case ACTIVE -> "active customers on " + wording().day(asOf);
        };
    }

    /// What movers are compared with: `the same weeks a year before`.
    String moversBefore() {
        return digest.movers().isYearBefore() ? "the same weeks a year before" : "the " + Movers.WEEKS + " weeks before";
    }

    /// `12 % more than`, `3 % less than`, `as much as`; empty where nothing compares.
    String more(Value change) {
        if (!(change instanceof Value.Change(double part))) {
            return "";
        }
        if (Math.abs(part) < 0.0005) {
            return "as much as";
        }
        return phrase("{size} {grew:more|less} than").with("size", new Value.Share(Math.abs(part))).with("grew", part > 0).words();
    }

    /// `5 of these days are holidays, none a year before`; empty where that makes no difference.
    String holidays() {
        return digest.revenue().holidays()
                .map(days -> phrase("{many} of these days {now:is a holiday|are holidays}, {before} a year before").with("now", days.now())
                        .with("many", count(days.now())).with("before", count(days.before())).words())
                .orElse("");
    }

    private String count(int days) {
        return days == 0 ? "none" : wording().count(days);
    }

    /// The value at risk or, where a customer is hardly lost yet, what it is expected to bring in a year: `€12.9k at risk, `; empty for
    /// one who brings nothing.
    ///
    /// @param then what comes between it and the reason
    String atStake(int customer, String then) {
        var risks = digest.risks().of().risks();
        if (risks.atRisk()[customer] > 0) {
            return money(risks.atRisk()[customer]) + " at risk" + then;
        }
        var expected = risks.turnover().expected()[customer];
        return expected > 0 ? money(expected) + " a year" + then : "";
    }

    /// The first few, and how many more there are.
    <T> String names(List<T> all, Function<T, String> name) {
        var more = all.size() - MOST_NAMES;
        return phrase("{some}[{cut}; {more} more]").with("some", all.stream().limit(MOST_NAMES).map(name).collect(Collectors.joining("; ")))
                .with("cut", more > 0).with("more", more).words();
    }

    /// `+€1.2m`, `-€0.9m`.
    String gain(long minor) {
        return phrase("{gained:+|}{money}").with("gained", minor > 0).with("money", asked().money(minor)).words();
    }

    /// A sentence with gaps to be filled; `{since}` and `{filters}` are filled already.
    Phrase phrase(String pattern) {
        return wording().phrase(pattern).offer("since", this::sinceDay).offer("filters", this::filters);
    }

    String money(long minor) {
        return wording().moneyShort(asked().money(minor));
    }

    /// ` in Germany`, `, segment Key account`; an owner's own digest says the owner elsewhere.
    String filters() {
        return asked().filterWords(filter -> digest.request().owner().isEmpty() || filter.dimension() != Dimension.OWNER);
    }

    String sinceDay() {
        return wording().day(digest.since().day());
    }

    Scope asked() {
        return digest.asked();
    }

    ValueFormatter wording() {
        return digest.asked().wording();
    }
}
