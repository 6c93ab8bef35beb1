package dev.clientele.digest.alerts.reply;

import dev.clientele.command.AnswerDay;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.insight.Asked;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What of the data fits the filters of a rule.
final class Filtered {

    private static final CommandSpec SPEC = new CommandSpec("alerts", "", "", List.of(), List.of());

    private Filtered() {}

    static Selection selection(Ground ground, List<Filter> filters, LocalDate day) {
        var invocation = new Invocation(SPEC, OptionalInt.empty(), Map.of(), Optional.empty(), filters,
                new AnswerDay(day, Optional.of(day), true));
        return Asked.of(invocation, ground.portfolio(), ground.terms()).selection();
    }
}
