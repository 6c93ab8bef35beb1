package dev.clientele.alert.reply;

import dev.clientele.analysis.Scope;
import dev.clientele.command.AnswerDay;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What of the data fits the filters of a rule.
final class FilteredCustomers {

    private static final CommandSpec SPEC = new CommandSpec("alerts", "", "", List.of(), List.of());

    private FilteredCustomers() {}

    static Selection selection(Ground ground, List<Filter> filters, LocalDate day) {
        var invocation = new Invocation(SPEC, OptionalInt.empty(), Map.of(), Optional.empty(), filters,
                new AnswerDay(day, Optional.of(day), true));
        return Scope.of(invocation, ground.portfolio(), ground.terms()).selection();
    }
}
