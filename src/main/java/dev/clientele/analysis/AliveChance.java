package dev.clientele.analysis;

import dev.clientele.btyd.company.FittedModels;
import dev.clientele.btyd.company.ModelAlive;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.company.Verdict;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.risk.AliveEstimate;
import dev.clientele.portfolio.risk.PastWarnings;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How P(alive) is told in an answer: by a fitted model, by the simple estimate, or not at all, where neither is trusted.
///
/// @param kind the fitted model it is by; empty for the simple estimate
/// @param untold why nothing can be told, as the end of a sentence; empty where it can
/// @param past how warnings by it would have done in the past; empty where nobody looked back
/// @param note one or more sentences for the small print
/// @param isProvisional whether models are being fitted that the next answer may stand on
public record AliveChance(AliveEstimate estimate, Optional<ModelKind> kind, Optional<String> untold, Optional<PastWarnings> past,
        String note, boolean isProvisional) {

    private static final String PROVISIONAL =
            "The lifetime models are still being fitted, so risk is told by the simple estimate for the moment: the "
                    + "same question may say another thing in a minute.";

    /// Why a figure is undefined where nothing can be told.
    public static final String UNTOLD = "no estimate has proved itself on the company's own past";

    /// By a fitted model where the question's data and the checks allow it, else by the simple estimate where they allow that. The simple
    /// estimate that is asked for by its word answers all the same.
    public static AliveChance of(Scope asked, UsualGap usual) {
        var choice = ModelChoice.of(asked);
        var model = choice.kind().flatMap(kind -> choice.fitted().flatMap(fitted -> of(asked, fitted, kind)));
        if (model.isPresent()) {
            var label = choice.kind().orElseThrow().label();
            return new AliveChance(model.get(), choice.kind(), Optional.empty(), past(asked, choice), joined(
                    Definition.P_ALIVE.sentence() + " Here it is by " + label + "." + once(choice) + since(asked, choice), choice.note()),
                    choice.isUnderWay());
        }
        var untold = choice.verdict().flatMap(Verdict::simple);
        if (untold.isPresent()) {
            var why = "no model is used, nor is the simple estimate: " + untold.get();
            return new AliveChance(AliveChance::nothing, Optional.empty(), Optional.of(why), past(asked, choice),
                    joined(Definition.P_ALIVE.sentence()
                            + " Here it cannot be told: " + why + "." + since(asked, choice), choice.note()),
                    choice.isUnderWay());
        }
        return new AliveChance(usual, Optional.empty(), Optional.empty(), past(asked, choice), joined(Definition.P_ALIVE.sentence()
                + " Here it is the simple estimate" + gap(asked, usual) + since(asked, choice), choice.note()), choice.isUnderWay());
    }

    /// It was looked back by the estimate that is trusted, whatever the question names.
    private static Optional<PastWarnings> past(Scope asked, ModelChoice choice) {
        return asked.method().isPresent() ? Optional.empty() : choice.fitted().map(fitted -> fitted.models().warnings());
    }

    /// Whether anything can be told of a question's customers.
    public static boolean canTell(Scope asked) {
        var choice = ModelChoice.of(asked);
        return choice.kind().isPresent() || choice.verdict().flatMap(Verdict::simple).isEmpty();
    }

    /// Of nobody.
    private static double[] nothing(Rhythm rhythm) {
        var alive = new double[rhythm.purchaseDays().length];
        Arrays.fill(alive, Double.NaN);
        return alive;
    }

    /// On what day that was chosen.
    private static String since(Scope asked, ModelChoice choice) {
        return choice.verdict()
                .map(verdict -> " Chosen by the check of the data to " + asked.wording().day(verdict.day()) + ", and kept for the quarter.")
                .orElse("");
    }

    /// What to say with every answer as long as the models are being fitted; none else.
    public List<String> remarks() {
        return isProvisional ? List.of(PROVISIONAL) : List.of();
    }

    /// Whether anything can be told.
    public boolean canTell() {
        return untold.isEmpty();
    }

    private static String once(ModelChoice choice) {
        return choice.kind().equals(Optional.of(ModelKind.BGNBD))
                ? " It treats customers with a single purchase day as alive: by it, a customer can only leave after a later purchase."
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

    /// The word of its method: `simple`, `bgnbd`, `none`.
    public String word() {
        return kind.map(ModelKind::word).orElse(canTell() ? "simple" : "none");
    }
}
