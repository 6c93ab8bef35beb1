package dev.clientele.effect;

/// How small an effect could have been seen, and what it takes to see one that matters: 20 % of what the customers brought before, in four
/// of five cases (Cohen 1988). The standard error falls with the root of the customers and, as each brings more, of the days.
///
/// @param detectable the least effect that would be seen in four of five cases, minor units a customer
/// @param moreCustomers how many more it takes; 0 where there are enough
/// @param moreWeeks how many more weeks it takes instead
public record Power(double detectable, long moreCustomers, long moreWeeks) {

    /// What matters: this part of what customers brought before.
    public static final double MATTERS = 0.2;
    /// 1.96 for the level of 95 % and 0.84 for four of five.
    private static final double ERRORS = 2.8;
    private static final int WEEK = 7;

    /// Of a study.
    public static Power of(EffectStudy study) {
        var detectable = ERRORS * study.effect().standardError();
        var ratio = detectable / (MATTERS * study.before());
        var factor = Double.isFinite(ratio) ? Math.max(1, ratio * ratio) : 1;
        return new Power(detectable, (long) Math.ceil(study.effect().count() * (factor - 1)),
                (long) Math.ceil(study.window() * (factor - 1) / WEEK));
    }

    /// Whether an effect that matters would have been seen.
    public boolean isEnough() {
        return moreCustomers == 0;
    }
}
