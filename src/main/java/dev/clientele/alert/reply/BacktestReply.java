package dev.clientele.alert.reply;

import dev.clientele.alert.backtest.AlertBacktest;
import dev.clientele.alert.check.Outcome;
import dev.clientele.alert.check.Outcomes;
import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.Definition;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The backtest of a rule: `would have fired 11 times last year; 7 of them were real losses`.
public record BacktestReply(AlertBacktest test, Ground ground) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// For someone who only asks.
    public Reply asked() {
        var buttons = new ArrayList<Button>();
        buttons.add(new Button("Save", "alerts add " + test.rule().words()));
        other().ifPresent(rule -> buttons.add(new Button("Try " + rule.words(), "alerts backtest " + rule.words())));
        return reply("`" + test.rule().words() + "` " + finding() + ".", buttons);
    }

    /// For someone who has it saved.
    ///
    /// @param id the number it got
    /// @param where where it is told, in words
    public Reply saved(long id, String where) {
        var known = test.standing().isEmpty()
                ? ""
                : " " + ground.wording().counted(test.standing().size(), "case is", "cases are")
                        + " open today and known; you hear of new ones.";
        var buttons = List.of(new Button("Open cases", "alerts cases " + id), new Button("All alerts", "alerts list"),
                new Button("Remove", "alerts remove " + id));
        return reply("Alert " + id + " is on, and told " + where + ". It " + finding() + "." + known, buttons);
    }

    /// Without the subject: `would have fired 11 times in the 12 months to 31 May 2020; 7 of them were real losses`.
    public String finding() {
        if (test.fired().isEmpty()) {
            return ground.wording().phrase("would never have fired in the 12 months to {end}").with("end", test.days().lastDay()).words();
        }
        return ground.wording().phrase("would have fired {fired time} in the 12 months to {end}").with("fired", test.fired().size())
                .with("end", test.days().lastDay()).words() + fates();
    }

    private String fates() {
        if (!Outcomes.isTold(test.rule())) {
            return "";
        }
        var undecided = count(Outcome.UNDECIDED);
        return ground.wording().phrase("; " + outcome() + "[, {early} {early:is|are} too early to tell{some}]")
                .with("real", numberOrNone(count(Outcome.REAL))).with("several", count(Outcome.REAL) > 1).with("back", count(Outcome.BACK))
                .with("any", count(Outcome.BACK) > 0).with("early", undecided).with("some", undecided > 0).words();
    }

    /// What became of those who fell a tier, or else of those who were thought lost.
    private String outcome() {
        return test.rule() instanceof Rule.TierDrop
                ? "{real} of them {several:are|is} still lower[, {back} rose again{any}]"
                : "{real} of them {several:were real losses|was a real loss}[, {back} bought again{any}]";
    }

    private String numberOrNone(long number) {
        return number == 0 ? "none" : ground.wording().count(number);
    }

    private long count(Outcome fate) {
        return test.fates().getOrDefault(fate, 0L);
    }

    private Reply reply(String headline, List<Button> buttons) {
        var parts = new BacktestParts(test, ground);
        var charts = parts.chart().<List<ChartSpec>>map(List::of).orElse(List.of());
        return new Reply("alerts", "Backtest: " + test.rule().words(), headline, Optional.of(test.days().lastDay()), figures(),
                parts.tables(), charts,
                footnotes(), buttons, ground.portfolio().dataVersion());
    }

    private Map<String, Value> figures() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("fired", new Value.Count(test.fired().size()));
        if (Outcomes.isTold(test.rule())) {
            figures.put("real", new Value.Count(count(Outcome.REAL)));
            figures.put("back", new Value.Count(count(Outcome.BACK)));
            figures.put("undecided", new Value.Count(count(Outcome.UNDECIDED)));
        }
        figures.put("toldAgain", new Value.Count(test.again()));
        figures.put("recovered", new Value.Count(test.recovered()));
        figures.put("openToday", new Value.Count(test.standing().size()));
        return figures;
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        if (Outcomes.isTold(test.rule())) {
            notes.add((test.rule() instanceof Rule.TierDrop ? Definition.STILL_LOWER : Definition.REAL_LOSS).sentence());
        }
        notes.add("Checked at the end of each of " + ground.wording().count(test.days().endDay() - test.days().startDay())
                + " days, with the data as it is now. " + ground.wording().counted(test.again(), "case", "cases")
                + " would have been told again as worse, " + ground.wording().count(test.recovered()) + " as recovered.");
        notes.add(Definition.ALERT.sentence());
        notes.addAll(ground.footnotes(test.rule()));
        return notes;
    }

    /// The rule with twice the bar where it fires too often, with half of it where it hardly does.
    private Optional<Rule> other() {
        if (!(test.rule() instanceof Rule.AtRisk(var bar, var reasons)) || bar.over().signum() == 0) {
            return Optional.empty();
        }
        var over = (test.fired().size() > 10 ? bar.over().multiply(TWO) : bar.over().divide(TWO)).stripTrailingZeros();
        return over.scale() > 0 ? Optional.empty() : Optional.of(new Rule.AtRisk(new Rule.Bar(over.setScale(0), bar.filters()), reasons));
    }
}
