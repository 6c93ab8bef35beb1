package dev.clientele.insight.retention;

import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The views of `retention`.
enum View {
    RATES("Retention rates", ""), COHORTS("Cohorts", "cohorts"), REPEAT("Repeat purchases", "repeat"), STAGES("Stages", "stages");

    /// The greatest number a person may type.
    static final int MOST_ROWS = 1_000;

    private static final String NAME = "cohorts|repeat|stages";

    private final String label;
    private final String word;

    View(String label, String word) {
        this.label = label;
        this.word = word;
    }

    static Parameter.Word parameter() {
        return new Parameter.Word(NAME, Arrays.stream(values()).filter(view -> view != RATES).map(view -> view.word).toList());
    }

    static View of(Invocation invocation) {
        return invocation.choice(NAME).map(word -> valueOf(word.toUpperCase(Locale.ROOT))).orElse(RATES);
    }

    /// What a button that leads to it is called.
    String label() {
        return label;
    }

    /// The same question in this view: over the same days unless they mean nothing there.
    String question(Invocation invocation) {
        var plain = invocation.withoutChoice("by").withoutCount();
        return switch (this) {
            case RATES -> plain.withoutChoice(NAME).question();
            case COHORTS, REPEAT -> plain.withChoice(NAME, word).question();
            case STAGES -> plain.askInsteadOverall("retention stages");
        };
    }

    /// The views other than this one.
    List<View> others() {
        return Arrays.stream(values()).filter(view -> view != this).toList();
    }

    /// What a person named that has no meaning in this view, and what to do about it; empty where all has.
    Optional<String> refusal(Invocation invocation, boolean byGrain) {
        var by = invocation.choice("by");
        return switch (this) {
            case RATES -> Optional.empty();
            case COHORTS -> by.filter(_ -> !byGrain)
                    .map(other -> "Cohorts are made by year, quarter or month of the first purchase, not by " + other + ".");
            case REPEAT -> by.map(other -> "Repeat purchases are counted over all days at once, not by " + other + ".")
                    .or(() -> refusedNumber(invocation));
            case STAGES -> by.map(other -> "Stages are not counted by " + other + "; filter by it instead.").or(() -> invocation.period()
                    .map(period -> "A stage is what a customer has reached by the end of a day: name that day, as in `as of "
                            + period.lastDay() + "`, not a period."))
                    .or(() -> refusedNumber(invocation));
        };
    }

    /// No number a person can type means anything in a view without a list; an export asks for all rows by a greater one.
    private Optional<String> refusedNumber(Invocation invocation) {
        return invocation.count().stream().filter(count -> count <= MOST_ROWS)
                .mapToObj(count -> "`retention " + word + "` lists nothing that could be cut at " + count + ".").findFirst();
    }
}
