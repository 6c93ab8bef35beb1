package dev.clientele.effect;

/// A verdict and what it stands on.
///
/// @param why what keeps it from being told; [Why#NOTHING] where it is told
public record Judgement(Verdict verdict, Why why, EffectStudy study, History history, Power power) {

    /// At least so many of the treated customers need counterparts.
    private static final double LEAST_MATCHED = 0.6;

    /// What keeps a verdict from being told.
    public enum Why {
        NOTHING,
        /// too few customers for an interval
        FEW,
        /// for too many nobody untouched is like them
        UNLIKE,
        /// both groups went apart before anything was done
        APART,
        /// an effect that matters could not have been seen
        WEAK
    }

    /// Judges a study.
    public static Judgement of(EffectStudy study, Matching matching, History history) {
        var power = Power.of(study);
        var why = why(study, matching, history, power);
        var verdict = why == Why.NOTHING ? told(study.effect()) : Verdict.CANNOT_TELL;
        return new Judgement(verdict, why, study, history, power);
    }

    /// Judges an experiment, which needs no likeness to be shown.
    public static Judgement ofExperiment(EffectStudy study) {
        var power = Power.of(study);
        var weak = study.effect().covers(0) && !power.isEnough() ? Why.WEAK : Why.NOTHING;
        var why = study.effect().isKnown() ? weak : Why.FEW;
        var verdict = why == Why.NOTHING ? told(study.effect()) : Verdict.CANNOT_TELL;
        return new Judgement(verdict, why, study, History.NONE, power);
    }

    private static Why why(EffectStudy study, Matching matching, History history, Power power) {
        var all = matching.sets().size() + matching.unmatched().length;
        if (matching.sets().size() < LEAST_MATCHED * all) {
            return Why.UNLIKE;
        }
        if (!study.effect().isKnown()) {
            return Why.FEW;
        }
        if (!history.isParallel() || !history.isSound()) {
            return Why.APART;
        }
        return study.effect().covers(0) && !power.isEnough() ? Why.WEAK : Why.NOTHING;
    }

    private static Verdict told(Interval effect) {
        if (effect.covers(0)) {
            return Verdict.NO_EFFECT_SHOWN;
        }
        return effect.mean() > 0 ? Verdict.IMPROVED : Verdict.WORSE;
    }
}
