package dev.clientele.insight.customers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.NumberRange;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What customers must fit, as it was asked.
///
/// @param silent days without a purchase
/// @param first the days in which the first purchase lies
/// @param last the days in which the last purchase lies
/// @param renewal the days in which the contract is to be renewed
/// @param bought what they must have bought
/// @param notBought what they must not have bought
record Conditions(NumberRange revenue, NumberRange profit, NumberRange orders, NumberRange satisfaction, Optional<Period> silent,
        Optional<Period> first, Optional<Period> last, Optional<Period> renewal, List<Filter> bought, List<Filter> notBought) {

    static final List<String> SILENT = List.of("no order", "no orders", "no purchase", "no purchases", "not bought", "not ordered",
            "without order", "without orders", "without purchase", "without a purchase", "did not buy", "did not order", "inactive",
            "quiet",
            "haven't bought", "havent bought", "haven't ordered", "havent ordered", "not buying");
    static final List<String> FIRST_BOUGHT = List.of("first bought", "first purchase", "first order", "first ordered", "first-time");
    static final List<String> LAST_BOUGHT = List.of("last bought", "last purchase", "last order", "last ordered");
    static final List<String> RENEWAL = List.of("renewals", "renewal due", "renewals due", "renew", "renewing", "renews", "contract ends");

    private static final Set<Dimension> OF_DOCUMENTS = Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);

    static Conditions of(Inquiry scope, Invocation asked) {
        return new Conditions(NumberRange.of(asked, "revenue"), NumberRange.of(asked, "profit"), NumberRange.of(asked, "orders"),
                NumberRange.of(asked, "satisfaction"), span(scope, asked, "silent"), span(scope, asked, "first-bought"),
                span(scope, asked, "last-bought"), span(scope, asked, "renewal"),
                asked.filters().stream().filter(filter -> isOfDocuments(filter) && !filter.excludes())
                        .flatMap(filter -> asked.choice(CustomersQuestion.BOTH).isPresent() ? each(filter) : Stream.of(filter)).toList(),
                asked.filters().stream().filter(filter -> isOfDocuments(filter) && filter.excludes()).toList());
    }

    private static Stream<Filter> each(Filter filter) {
        return filter.values().stream().map(value -> new Filter(filter.dimension(), List.of(value)));
    }

    /// Whether a filter is on what was bought: then it is about who did, or did not, and amounts are of all that they bought.
    static boolean isOfDocuments(Filter filter) {
        return OF_DOCUMENTS.contains(filter.dimension());
    }

    private static Optional<Period> span(Inquiry scope, Invocation asked, String name) {
        return asked.span(name, scope.settings().calendar());
    }

    /// Whether anything is asked of when they bought first or last or are to renew, which is about those who are no longer active, too.
    boolean areOfAllTime() {
        return first.isPresent() || last.isPresent() || renewal.isPresent();
    }

    /// In words: `net revenue over US$250k, no purchase in the last 90 days`; each a part of a sentence.
    List<String> words(Inquiry scope) {
        var words = new ArrayList<String>();
        add(words, "net revenue", revenue, scope, true);
        add(words, "profit", profit, scope, true);
        add(words, "orders", orders, scope, false);
        add(words, "satisfaction", satisfaction, scope, false);
        silent.ifPresent(days -> words.add("no purchase" + clause(days, scope)));
        first.ifPresent(days -> words.add("first bought" + clause(days, scope)));
        last.ifPresent(days -> words.add("last bought" + clause(days, scope)));
        renewal.ifPresent(days -> words.add("to renew" + clause(days, scope)));
        bought.forEach(filter -> words.add("bought " + filter.dimension().word() + " " + filter.words()));
        notBought.forEach(filter -> words.add("not bought " + filter.dimension().word() + " " + filter.words()));
        return words;
    }

    private static void add(List<String> words, String noun, NumberRange range, Inquiry scope, boolean isMoney) {
        if (!range.isOpen()) {
            words.add(noun + " " + (isMoney ? range.moneyWords(scope) : range.words(number -> plain(number, scope))));
        }
    }

    private static String plain(double number, Inquiry scope) {
        return scope.wording().decimal(BigDecimal.valueOf(number), number == Math.rint(number) ? 0 : 1);
    }

    private static String clause(Period days, Inquiry scope) {
        return PeriodPhrase.of(days, scope.wording()).clause();
    }
}
