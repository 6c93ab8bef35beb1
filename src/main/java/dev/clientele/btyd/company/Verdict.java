package dev.clientele.btyd.company;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// On which ways to foretell purchases answers may stand, by how they did on the company's own past. What failed the check is
/// trusted again once it passes it clearly, and what is trusted stays so until it fails: a way that wavers around the border does not
/// come and go.
///
/// @param day at whose end it was given
/// @param models why each model is not trusted, as the end of a sentence that begins "BG/NBD is not used:"; none for one that is
/// @param simple the same for the simple estimate of P(alive)
public record Verdict(LocalDate day, Map<ModelKind, String> models, Optional<String> simple) {

    /// What passes clearly has an error at most so many times that of the naive prediction.
    static final double CLEARLY = 0.95;
    private static final int MOST_QUARTERS = 8;
    private static final String WORSE = "in a check it predicted purchases worse than to say that everybody goes on as before";
    private static final String HARDLY =
            "it had predicted purchases worse than to say that everybody goes on as before, and is hardly better since";

    public Verdict {
        models = Map.copyOf(models);
    }

    /// The checks of a company, by the day at whose end each is made; empty for data too short or too small.
    interface Checks extends Function<LocalDate, Optional<ModelBacktest>> {}

    /// The error of a way to foretell against that of the naive prediction; empty where it foretold nothing.
    private interface Against extends Function<ModelBacktest, OptionalDouble> {}

    /// The verdict at the end of a day.
    static Verdict of(LocalDate day, CheckDays days, Checks checks) {
        var models = new EnumMap<ModelKind, String>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            refusal(day, days, checks, backtest -> backtest.against(kind)).ifPresent(why -> models.put(kind, why));
        }
        return new Verdict(day, models, refusal(day, days, checks, ModelBacktest::simpleAgainst));
    }

    private static Optional<String> refusal(LocalDate day, CheckDays days, Checks checks, Against against) {
        var check = checks.apply(day);
        if (check.isEmpty()) {
            return Optional.of("the data is too short to check it");
        }
        var error = against.apply(check.get());
        if (error.isEmpty()) {
            return Optional.of(check.get().bought()
                    ? "it cannot be fitted to the first two thirds of the data, and so not be checked"
                    : "nobody bought again in the time it would be checked by");
        }
        if (error.getAsDouble() >= 1) {
            return Optional.of(WORSE);
        }
        return error.getAsDouble() <= CLEARLY || wasTrusted(day, days, checks, against) ? Optional.empty() : Optional.of(HARDLY);
    }

    /// Whether what passes, but not clearly, was trusted before: by the last check that it failed or clearly passed. A check that it
    /// could not take is one failed; where there is none before, to pass is enough.
    private static boolean wasTrusted(LocalDate day, CheckDays days, Checks checks, Against against) {
        var before = days.before(day);
        for (var quarter = 0; quarter < MOST_QUARTERS && before.isPresent(); quarter++) {
            var error = checks.apply(before.get()).map(against).orElse(OptionalDouble.empty()).orElse(1);
            if (error >= 1 || error <= CLEARLY) {
                return error <= CLEARLY;
            }
            before = days.before(before.get());
        }
        return true;
    }
}
