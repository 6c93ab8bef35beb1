package dev.clientele.analysis;

import dev.clientele.btyd.company.CachedModels;
import dev.clientele.btyd.company.FittedModels;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.btyd.company.ModelSource;
import dev.clientele.btyd.company.Verdict;
import java.util.Arrays;
import java.util.Optional;

/// Which fitted model an answer stands on, if any: the one that the question's `method` names, else the first that passes the
/// check on the company's own data.
///
/// @param fitted the models, where they are ready and mean something for the question
/// @param kind the one to stand on; empty where the simple formula answers
/// @param verdict what the checks say of the models and of the simple estimate; empty where none were made
/// @param note why the simple formula answers although a model could be expected to, or that the fit is an earlier one; a sentence, or
///     empty
/// @param isUnderWay whether the first models are still being fitted
public record ModelChoice(Optional<FittedModels> fitted, Optional<ModelKind> kind, Optional<Verdict> verdict, String note,
        boolean isUnderWay) {

    private ModelChoice(Optional<FittedModels> fitted, Optional<ModelKind> kind, Optional<Verdict> verdict, String note) {
        this(fitted, kind, verdict, note, false);
    }

    /// The choice for a question; its choice `method`, if it takes one, names a model by [ModelKind#word].
    public static ModelChoice of(Scope asked) {
        var method = asked.method();
        var named = Arrays.stream(ModelKind.values()).filter(kind -> method.equals(Optional.of(kind.word()))).findFirst();
        if (asked.settings().models().isEmpty() || (method.isPresent() && named.isEmpty())) {
            return simple(named.map(kind -> kind.label() + " is not fitted here.").orElse(""));
        }
        return fitted(asked, asked.settings().models().get(), named);
    }

    private static ModelChoice fitted(Scope asked, ModelSource source, Optional<ModelKind> named) {
        return switch (source.soon(asked.portfolio(), asked.asOf())) {
            case CachedModels.Ready(var fitted) -> of(asked, fitted, named);
            case CachedModels.UnderWay() -> new ModelChoice(Optional.empty(), Optional.empty(), Optional.empty(),
                    "The lifetime models are still being fitted; the simple formula answers meanwhile.", true);
            case CachedModels.Failed() ->
                    simple("The lifetime models could not be fitted for an error, which is in the log; the simple formula "
                            + "answers instead.");
        };
    }

    private static ModelChoice of(Scope asked, FittedModels fitted, Optional<ModelKind> named) {
        var models = fitted.models();
        var verdict = Optional.of(models.verdict());
        if (asked.selection().documents().isPresent()) {
            return new ModelChoice(Optional.empty(), Optional.empty(), verdict,
                    "The models are fitted to all purchases, so the simple formula answers for channels and products.");
        }
        var kind = named.or(models::best);
        if (kind.isEmpty()) {
            return new ModelChoice(Optional.of(fitted), Optional.empty(), verdict, models.noneUsed());
        }
        var refusal = models.refusal(kind.get());
        if (refusal.isPresent()) {
            return new ModelChoice(Optional.of(fitted), Optional.empty(), verdict,
                    kind.get().label() + " is not used: " + refusal.get() + ".");
        }
        return new ModelChoice(Optional.of(fitted), kind, verdict,
                fitted.isPrevious() ? "The fit is that of " + asked.wording().day(models.asOf()) + "; a newer one is under way." : "");
    }

    /// No model, and nothing that was checked.
    ///
    /// @param note why, as a sentence; empty where none could be expected
    public static ModelChoice simple(String note) {
        return new ModelChoice(Optional.empty(), Optional.empty(), Optional.empty(), note);
    }

    /// The same, where the model cannot tell values.
    public ModelChoice without(String why) {
        return new ModelChoice(fitted, Optional.empty(), verdict, why);
    }
}
