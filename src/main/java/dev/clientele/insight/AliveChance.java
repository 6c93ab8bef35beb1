package dev.clientele.insight;

import dev.clientele.btyd.company.ModelAlive;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.portfolio.risk.AliveEstimate;
import dev.clientele.portfolio.risk.UsualGap;
import java.util.Optional;

/// How P(alive) is told in an answer.
///
/// @param kind the fitted model it is by; empty for the simple estimate
/// @param note one or more sentences for the small print
public record AliveChance(AliveEstimate estimate, Optional<ModelKind> kind, String note) {

    /// By a fitted model where the question's data and the check allow it, else by the simple estimate.
    public static AliveChance of(Asked asked, UsualGap usual) {
        var choice = ModelChoice.of(asked);
        var alive = choice.kind().flatMap(kind -> choice.fitted().flatMap(fitted -> fitted.aliveBy(kind)));
        if (alive.isPresent()) {
            var label = choice.kind().orElseThrow().label();
            return new AliveChance(new ModelAlive(alive.get()), choice.kind(), joined(Definition.P_ALIVE.sentence() + " Here it is by "
                    + label + ".", choice.note()));
        }
        return new AliveChance(usual, Optional.empty(), joined(Definition.P_ALIVE.sentence() + " Here it is the simple estimate"
                + gap(asked, usual), choice.note()));
    }

    private static String gap(Asked asked, UsualGap usual) {
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
