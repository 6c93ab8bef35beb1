package dev.clientele.insight.whatif;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.CostKind;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.lifetime.LifetimeTerms.Ceilings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `what-if`: the year ahead with one or more things changed, before and after side by side; without any which of them matters most.
public final class WhatIfQuestion extends PortfolioQuestion {

    static final String RETENTION = "retention";
    static final String FREQUENCY = "frequency";
    static final String ORDER_VALUE = "order-value";
    static final String MARGIN = "margin";
    static final String ACQUISITION = "acquisition-cost";
    static final String SHIFT = "shift";
    static final String LOSING = "losing";
    static final String SPLIT = "split";
    static final String WINNING = "winning";
    static final String KEEPING = "keeping";
    private static final int MANY = 1_000_000_000;

    private static final CommandSpec SPEC = new CommandSpec("what-if", "What the year ahead would bring if something changed",
            "Retention or margin by points, frequency, order value or acquisition cost by percent, customers or a whole segment lost, "
                    + "spending shifted from winning customers to keeping them: revenue, profit, concentration and what customers are worth, before "
                    + "and after. Without a change: which lever matters most here (a tornado), beside the published elasticities. `split`: how best to split "
                    + "spending between winning and keeping customers, where you say how many could be won and kept at most.",
            List.of(new Parameter.Word(LOSING, List.of(LOSING)), new Parameter.Customers(0, 10), Parameter.Percent.changeOf(RETENTION),
                    Parameter.Percent.changeOf(FREQUENCY), Parameter.Percent.changeOf(ORDER_VALUE), Parameter.Percent.changeOf(MARGIN),
                    Parameter.Percent.changeOf(ACQUISITION), Parameter.Percent.changeOf(SHIFT), new Parameter.Word(SPLIT, List.of(SPLIT)),
                    new Parameter.Measure(WINNING, List.of(WINNING), List.of(), MANY, true), new Parameter.Percent(KEEPING, false),
                    new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("what-if", "what-if retention -5%", "what-if losing NAME", "what-if order-value +3% margin -1%", "what-if shift 10%",
                    "what-if split",
                    "what-if split winning 300 keeping 95%"));

    public WhatIfQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var invocation = asked.invocation();
        if (isSplit(invocation)) {
            return split(asked);
        }
        var isLosing = isLosing(invocation);
        if (!invocation.customers().isEmpty() && !isLosing) {
            throw new Refusal("What if what happens to that customer? Write `losing` before it for its loss.",
                    List.of(invocation.withChoice(LOSING, LOSING).question()));
        }
        if (isLosing) {
            return losing(asked);
        }
        var levers = levers(invocation);
        var company = Company.of(asked);
        if (levers.isEmpty()) {
            return TornadoReply.of(company).reply();
        }
        requireTold(company, levers.get());
        return new ChangeReply(company, levers.get()).reply();
    }

    private static boolean isSplit(Invocation invocation) {
        return Stream.of(SPLIT, WINNING, KEEPING).anyMatch(name -> invocation.choice(name).isPresent());
    }

    /// How best to split what is spent, all else being left as it is.
    private static Reply split(Inquiry asked) {
        var invocation = asked.invocation();
        if (isLosing(invocation) || !invocation.customers().isEmpty() || levers(invocation).isPresent()) {
            throw new Refusal("The best split of spending is told for customers as they are: ask for it by itself.",
                    List.of("what-if split"));
        }
        var known = asked.settings().lifetime().ceilings();
        var ceilings = new Ceilings(invocation.choice(WINNING).map(Integer::valueOf).or(known::won),
                invocation.choice(KEEPING).map(WhatIfQuestion::part).or(known::kept));
        return new SplitReply(Split.of(Company.of(asked)), ceilings).reply();
    }

    private static boolean isLosing(Invocation invocation) {
        return invocation.choice(LOSING).isPresent();
    }

    /// The whole company without the customers named, or without all that fit the filter.
    private Reply losing(Inquiry asked) {
        var invocation = asked.invocation();
        if (invocation.customers().isEmpty() && invocation.filters().isEmpty()) {
            throw new Refusal("Losing whom? Name customers, or a segment, country, tier, ...",
                    List.of(invocation.withoutChoice(LOSING).question()));
        }
        if (asked.selection().documents().isPresent()) {
            throw new Refusal(
                    "Customers can be lost; a part of what they buy cannot. Name customers, or a segment, country, industry or tier.");
        }
        var company =
                Company.of(Inquiry.of(invocation.withFilters(List.of()).withCustomers(List.of()), asked.portfolio(), asked.settings()));
        var levers = levers(invocation).orElse(Levers.NONE);
        requireTold(company, levers);
        return new ChangeReply(company, levers, company.without(asked.aboutNamed().selection().includes()), lostWords(asked), invocation)
                .reply();
    }

    private static String lostWords(Inquiry asked) {
        var named = asked.invocation().customers();
        return named.isEmpty()
                ? "all customers" + asked.filterWords()
                : String.join(", ", named.stream().map(customer -> customer.label()).toList());
    }

    /// Refuses what cannot be told of this company, and retention that nobody can have.
    private static void requireTold(Company company, Levers levers) {
        if (levers.margin() != 0 && !company.asked().portfolio().costed()) {
            throw new Refusal("The data has no costs of goods, so there is no margin to change.");
        }
        if ((levers.acquisitionCost() != 0 || levers.shifted() != 0) && Double.isNaN(company.spent(CostKind.ACQUISITION))) {
            throw new Refusal("The data has no costs of winning customers in these 12 months: import them with "
                    + "`./clientele import --costs FILE`.");
        }
        var after = company.retention() + levers.retention();
        if (after > 1 || after < 0) {
            throw new Refusal(
                    company.asked().phrase("Retention is {now} now, so it cannot change by that much: it stays between 0 and 100 %.")
                            .with("now", company.asked().wording().share(company.retention())).words());
        }
    }

    /// What is changed; empty where nothing is said.
    private static Optional<Levers> levers(Invocation invocation) {
        var names = List.of(RETENTION, FREQUENCY, ORDER_VALUE, MARGIN, ACQUISITION, SHIFT);
        if (names.stream().noneMatch(name -> invocation.choice(name).isPresent())) {
            return Optional.empty();
        }
        var shift = part(invocation, SHIFT);
        if (shift < 0) {
            throw new Refusal("Spending is shifted from winning customers to keeping them; it cannot be less than none.");
        }
        return Optional.of(new Levers(part(invocation, RETENTION),
                (1 + part(invocation, FREQUENCY)) * (1 + part(invocation, ORDER_VALUE)) - 1, part(invocation, MARGIN),
                part(invocation, ACQUISITION),
                shift));
    }

    private static double part(Invocation invocation, String name) {
        return invocation.choice(name).map(WhatIfQuestion::part).orElse(0.0);
    }

    private static double part(String percent) {
        return new BigDecimal(percent.replace("%", "")).movePointLeft(2).doubleValue();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var days = Period.days(asked.dataEnd().minusYears(1), asked.asOf());
        return new Explanations(asked, false).of(days, List.of(Definition.WHAT_IF, Definition.MIGRATION_MATRIX, Definition.MARGIN_MULTIPLE,
                Definition.RETENTION_CASE, Definition.CHAIN_CASE, Definition.SPENDING_SPLIT, Definition.NET_REVENUE, Definition.PROFIT));
    }
}
