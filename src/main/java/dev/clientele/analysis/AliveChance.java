package dev.clientele.analysis;

import dev.clientele.btyd.company.FittedModels;
import dev.clientele.btyd.company.ModelAlive;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.AliveEstimate;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.Optional;

/// How P(alive) is told in an answer.
///
/// @param kind the fitted model it is by; empty for the simple estimate
/// @param note one or more sentences for the small print
public record AliveChance(AliveEstimate estimate, Optional<ModelKind> kind, String note) {

    /// By a fitted model where the question's data and the check allow it, else by the simple estimate.
    public static AliveChance of(Scope asked, UsualGap usual) {
        var choice = ModelChoice.of(asked);
        var model = choice.kind().flatMap(kind -> choice.fitted().flatMap(fitted -> of(asked, fitted, kind)));
        if (model.isPresent()) {
            var label = choice.kind().orElseThrow().label();
            return new AliveChance(model.get(), choice.kind(),
                    joined(Definition.P_ALIVE.sentence() + " Here it is by " + label + "." + once(choice), choice.note()));
        }
        return new AliveChance(usual, Optional.empty(), joined(Definition.P_ALIVE.sentence() + " Here it is the simple estimate"
                + gap(asked, usual), choice.note()));
    }

    private static String once(ModelChoice choice) {
        return choice.kind().equals(Optional.of(ModelKind.BGNBD))
                ? " It takes customers with one purchase day for alive: by it, one may end only with a later purchase."
                : "";
    }

    private static Optional<AliveEstimate> of(Scope asked, FittedModels fitted, ModelKind kind) {
        return fitted.aliveBy(kind).flatMap(alive -> fitted.models().usable(kind)
                .map(model -> new ModelAlive(model, asked.selection(), Math.toIntExact(asked.asOf().toEpochDay()), alive)));
    }

    /// For each of the question's customers its P(alive) at the end of a day, as told from the as-of day; `NaN` for one without a
    /// purchase day by then, or where nothing can be said.
    public double[] at(Scope asked, LocalDate day) {
        return estimate.probabilities(Rhythm.of(asked.selection(), Math.toIntExact(day.plusDays(1).toEpochDay())));
    }

    private static String gap(Scope asked, UsualGap usual) {
        return Double.isNaN(usual.ofAll())
                ? "; no customer has bought twice yet."
                : ", and the median of all is " + asked.wording().counted(Math.round(usual.ofAll()), "day", "days") + ".";
    }

    private static String joined(String sentence, String note) {
        return note.isEmpty() ? sentence : sentence + " " + note;
    }

    /// The word of its method: `simple`, `bgnbd`.
    public String word() {
        return kind.map(ModelKind::word).orElse("simple");
    }
}
