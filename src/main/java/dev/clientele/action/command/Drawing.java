package dev.clientele.action.command;

import dev.clientele.analysis.Scope;
import dev.clientele.command.Refusal;
import dev.clientele.effect.Holdout;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.State;
import dev.clientele.model.action.Target;
import java.util.List;
import java.util.stream.IntStream;

/// Draws by lot who of an action's customers is left alone, to compare with.
record Drawing(ActionDependencies means) {

    private static final int LEAST = 2;
    private static final int MOST_PERCENT = 80;

    /// @param share `20%`
    /// @throws Refusal where there is nobody to draw, or the action has begun
    List<What> heldOut(Action action, String share) {
        requireBefore(action);
        var percent = percent(share);
        var targets = action.treated();
        var drawn = Holdout.draw(strata(targets), percent / 100.0, action.id());
        var count = (int) IntStream.range(0, drawn.length).filter(place -> drawn[place]).count();
        if (count < LEAST || targets.size() - count < LEAST) {
            throw new Refusal(
                    percent + " % of " + targets.size() + " customers is too little to compare: both sides need at least " + LEAST + ".",
                    List.of("action show " + action.id()));
        }
        return IntStream.range(0, drawn.length).filter(place -> drawn[place])
                .mapToObj(place -> new What(Field.HOLDOUT, targets.get(place).customer(), "held out", "")).toList();
    }

    private static void requireBefore(Action action) {
        if (action.state() == State.RUNNING) {
            throw new Refusal("Action " + action.id() + " is running: whoever has been called cannot be held out any more.",
                    List.of("action show " + action.id()));
        }
        if (!action.heldOut().isEmpty()) {
            throw new Refusal("The holdout of action " + action.id() + " is drawn already; drawing again would be choosing.",
                    List.of("action show " + action.id()));
        }
    }

    private static int percent(String words) {
        var number = words.replaceFirst("\\s*(%|percent)$", "");
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > MOST_PERCENT) {
            throw new Refusal("\"" + words + "\" is no share between 1 and " + MOST_PERCENT + " %, such as `holdout 20%`.");
        }
        return Integer.parseInt(number);
    }

    /// The customers' tiers, by which both sides are alike.
    private int[] strata(List<Target> targets) {
        var portfolio = means.portfolio().get();
        var day = portfolio.lastDay(means.today()).orElse(means.today());
        var tiers = Scope.tiers(portfolio, means.terms(), day);
        return targets.stream().mapToInt(target -> portfolio.customers().indexOf(target.customer()).stream()
                .map(customer -> tiers.place()[customer]).findFirst().orElse(-1)).toArray();
    }
}
