package dev.clientele.analysis;

import dev.clientele.model.Value;
import dev.clientele.portfolio.Flow;
import java.time.LocalDate;

/// The rates of one step (DEFINITIONS, Activity and flows), undefined with a reason where their whole is zero.
public record Rates(Value retention, Value churn, Value nrr, Value grr, Value quickRatio) {

    private static final String NOBODY = "no customer was active at the start";
    private static final String NO_REVENUE = "no opening revenue";

    private static Rates of(Flow flow) {
        var kept = flow.openingNet() - flow.contraction() - flow.lostNet();
        var gains = flow.gainedNet() + flow.regainedNet() + flow.expansion();
        var losses = flow.contraction() + flow.lostNet();
        return new Rates(Value.share(flow.retained(), flow.opening(), NOBODY), Value.share(flow.lost(), flow.opening(), NOBODY),
                Ratios.share(kept + flow.expansion(), flow.openingNet(), NO_REVENUE), Ratios.share(kept, flow.openingNet(), NO_REVENUE),
                losses > 0 ? new Value.Decimal((double) gains / losses) : new Value.Undefined("nothing was lost"));
    }

    /// The rates of a step that starts on a day: where the data does not hold the whole activity window before it, revenue is not
    /// measured by that of a part.
    public static Rates of(Flow flow, LocalDate start, Scope asked) {
        var rates = of(flow);
        return asked.coverage().reaches(start.minusMonths(asked.settings().activityWindowMonths()))
                ? rates
                : new Rates(rates.retention, rates.churn, Coverage.BEGINS_LATER, Coverage.BEGINS_LATER, Coverage.BEGINS_LATER);
    }

    /// The rates of a chain: none, for its opening customers may be lost in one step and regained in the next.
    public static Rates ofChain() {
        var undefined = new Value.Undefined("a rate belongs to one step; see the table");
        return new Rates(undefined, undefined, undefined, undefined, undefined);
    }

}
