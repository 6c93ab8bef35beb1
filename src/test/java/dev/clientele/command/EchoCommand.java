package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A command that answers with the question it understood.
record EchoCommand(CommandSpec spec) implements Question {

    static final EchoCommand TOP = new EchoCommand(new CommandSpec("top", "The greatest customers", "Ranks customers.",
            List.of(new Parameter.Count(10, 1_000), new Parameter.Choice("by", "by", List.of("revenue", "profit", "orders"), true),
                    new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("top 10", "top 5 last year", "top 20 by profit this year")));
    static final EchoCommand FLOWS = new EchoCommand(new CommandSpec("flows", "Who came and went", "Counts customers.",
            List.of(new Parameter.PeriodWords(), new Parameter.Choice("by", "by", List.of("year", "quarter", "month"), false),
                    new Parameter.Choice("list", "list", List.of("new", "regained", "lost", "retained"), false),
                    new Parameter.Count(20, 1_000), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("flows", "flows last year by quarter", "flows ytd list new")));

    static final EchoCommand CUSTOMER = new EchoCommand(new CommandSpec("customer", "One customer", "Shows a customer.",
            List.of(new Parameter.Customers(1, 1), new Parameter.PeriodWords(), new Parameter.AsOf()), List.of("customer nordlicht")));
    static final EchoCommand COMPARE = new EchoCommand(new CommandSpec("compare", "Side by side", "Compares.",
            List.of(new Parameter.Customers(0, 4), new Parameter.PeriodWords(4), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.COUNTRY, Dimension.SEGMENT))),
            List.of("compare 2023 2024")));

    static final EchoCommand DEFINITIONS = new EchoCommand(new CommandSpec("definitions", "What words mean", "Defines.",
            List.of(new Parameter.Text("[WORD]")), List.of("definitions")));

    @Override
    public Reply answer(Invocation invocation) {
        return reply(invocation, invocation.question(), 1);
    }

    @Override
    public Explanation explain(Invocation invocation) {
        return new Explanation(List.of(new Explanation.Term("net revenue", "What was paid.")), "", "all days",
                List.of(new Explanation.Rows("counted", true, 7, new Money(1_000, Money.UNNAMED), "")));
    }

    static Reply reply(Invocation invocation, String headline, long dataVersion) {
        return new Reply(invocation.spec().name(), "", headline, invocation.asOf(), Map.of(), List.of(), List.of(), List.of(), List.of(),
                dataVersion);
    }
}
