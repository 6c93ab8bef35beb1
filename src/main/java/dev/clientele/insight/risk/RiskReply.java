package dev.clientele.insight.risk;

import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Footnotes;
import dev.clientele.analysis.Inquiry;
import dev.clientele.command.Button;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.portfolio.risk.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the customers at risk into a reply: title, headline, figures, footnotes, and what to ask next.
record RiskReply(RiskAnswer answer) {

    private static final int MOST_SHOWN_BY_BUTTON = 200;
    private static final int REASONS_OFFERED = 2;

    Reply reply() {
        var asked = answer.asked();
        var title = "Customers at risk" + answer.reason().map(reason -> ": " + reason.word()).orElse("") + answer.staked()
                + asked.filterWords();
        return asked.reply(title).headline(headline()).figures(figures()).tables(new RiskTables(answer).all())
                .charts(new RiskChart(answer).charts(finding())).remarks(answer.of().chance().remarks()).footnotes(footnotes())
                .buttons(buttons()).listed(asked.listed(answer.ranked(), answer.shown()))
                .reply();
    }

    private String headline() {
        if (answer.reason().equals(Optional.of(Reason.FADING)) && !answer.canTell()) {
            return "Who is fading cannot be told: " + answer.of().chance().untold().orElseThrow() + ".";
        }
        if (answer.ranked().length == 0) {
            return finding() + ".";
        }
        var first = answer.ranked()[0];
        if (!answer.canTell()) {
            return below() + finding() + "." + alone(first, " in the year to its last purchase")
                    + " How likely they are to stay away could not be confirmed: "
                    + answer.of().chance().untold().orElseThrow() + "." + proof();
        }
        var share = answer.share(answer.total());
        var against = share instanceof Value.Share(double part)
                ? ", " + answer.asked().wording().shareShort(part) + " of the last 12 months' " + answer.of().noun()
                : "";
        return below() + finding() + against + "." + alone(first, "") + proof();
    }

    /// `Nobody in France stands above the floor for a warning; below it, `; empty where somebody does.
    private String below() {
        return answer.view() == RiskAnswer.View.BELOW
                ? "Nobody" + answer.staked() + answer.asked().filterWordsAmid() + " stands above the floor for a warning; below it, "
                : "";
    }

    /// ` 92 % of such warnings from 31 Mar 2023 to 31 Dec 2024 were right.`; empty where the list is not what was looked back at.
    private String proof() {
        return answer.view() == RiskAnswer.View.NAMED && answer.stake().isOpen()
                ? answer.of().floor().map(floor -> " " + Phrase.capitalised(floor.record(answer.asked().wording())) + ".").orElse("")
                : "";
    }

    /// The first one's money and reason; empty where it is the only one.
    ///
    /// @param when behind the money
    private String alone(int first, String when) {
        var stake = answer.of().stake(first);
        return answer.ranked().length > 1 && stake > 0
                ? " " + answer.labels().getFirst() + " alone: " + answer.words(stake) + when + ", " + why(first) + "."
                : "";
    }

    private String finding() {
        var customers = answer.asked().wording().counted(answer.ranked().length, "customer", "customers");
        var around = answer.staked() + answer.asked().filterWordsAmid();
        var as = answer.reason().map(reason -> " (" + reason.word() + ")").orElse("");
        if (answer.ranked().length > 0) {
            var verb = answer.ranked().length == 1 ? " is" : " are";
            if (!answer.canTell()) {
                return untold(customers + around + verb);
            }
            return customers + around + verb + " at risk" + as + ", and " + answer.words(answer.total()) + " of yearly "
                    + answer.of().noun() + " with " + (answer.ranked().length == 1 ? "it" : "them");
        }
        return answer.active() == 0
                ? "No customer" + around + " is active"
                : "No customer" + around + " is at risk" + as + ", of "
                        + answer.asked().wording().count(answer.active()) + " active";
    }

    /// `229 customers are silent for at least twice their usual gap; they brought £466k of net revenue in the year to their last purchase`,
    /// and who has other reasons.
    ///
    /// @param who how many have the reasons asked for, with a verb
    private String untold(String who) {
        var quiet = Arrays.stream(answer.ranked()).filter(customer -> answer.risks().has(customer, Reason.OVERDUE)).toArray();
        if (answer.reason().isPresent() || quiet.length == 0) {
            return who + " at risk" + answer.reason().map(reason -> " (" + reason.word() + ")").orElse("") + "; "
                    + brought(answer.ranked());
        }
        var others = answer.ranked().length - quiet.length;
        return answer.asked().wording().counted(quiet.length, "customer", "customers") + answer.staked()
                + answer.asked().filterWordsAmid() + (quiet.length == 1 ? " has" : " have") + " been silent for at least " + gaps()
                + " the usual gap; " + brought(quiet)
                + (others == 0
                        ? ""
                        : "; " + answer.asked().wording().count(others) + " more " + (others == 1 ? "has" : "have") + " another reason");
    }

    /// How many usual gaps of silence the floor asks for: `twice`, `3 times`.
    private String gaps() {
        var gaps = answer.view() == RiskAnswer.View.NAMED ? answer.of().floor().map(floor -> FloorWords.gaps(floor.floor())).orElse(2L) : 2;
        return gaps <= 2 ? "twice" : gaps + " times";
    }

    private String brought(int[] customers) {
        var expected = answer.words(answer.expected(Arrays.stream(customers)));
        return (customers.length == 1 ? "it" : "they") + " brought " + expected + " of " + answer.of().noun() + " in the year to "
                + (customers.length == 1 ? "its" : "their") + " last purchase";
    }

    private String why(int customer) {
        return answer.reasonWords().one(customer, answer.mainReason(customer));
    }

    private Map<String, Value> figures() {
        var asked = answer.asked();
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(answer.ranked().length));
        figures.put("valueAtRisk", answer.of().sumAtRisk(answer.total()));
        figures.put("expected", asked.money(answer.expected(Arrays.stream(answer.ranked()))));
        figures.put("lastTwelveMonths", asked.money(answer.lastYear()));
        figures.put("shareOfYear", answer.share(answer.total()));
        figures.put("customersWatched", new Value.Count(answer.active()));
        figures.put("customersGone", new Value.Count(answer.lost()));
        figures.put("customersShown", new Value.Count(answer.shown()));
        figures.put("method", new Value.Text(answer.of().chance().word()));
        for (var reason : Reason.values()) {
            figures.put(reason.word(), answer.counted(reason));
        }
        answer.of().floor().ifPresent(floor -> {
            figures.put("customersBelow", new Value.Count(answer.below()));
            figures.put("leastStake", asked.money(floor.money()));
            figures.put("leastChance", new Value.Share(floor.floor().chance()));
            figures.put("right", floor.past().<Value>map(past -> new Value.Share(past.right()))
                    .orElseGet(() -> new Value.Undefined("nobody would have been named")));
        });
        return figures;
    }

    private List<String> footnotes() {
        var asked = answer.asked();
        var notes = new ArrayList<String>();
        answer.of().floor().ifPresent(floor -> notes.add(new FloorWords(answer.of(), floor).sentence()));
        notes.add(Definition.VALUE_AT_RISK.sentence());
        notes.add(
                Definition.EXPECTED_PROFIT.sentence() + (asked.portfolio().costed() ? "" : " The data has no costs: this is net revenue."));
        notes.add(answer.of().chance().note());
        notes.add(Definition.RISK_REASONS.sentence());
        notes.add(
                asked.wording().counted(answer.active(), "customer", "customers") + " active; only they can be at risk. "
                        + asked.wording().counted(answer.lost(), "more is", "more are") + " lost.");
        notes.add(new Footnotes(asked, asked.wording()).asOf());
        return notes;
    }

    private List<Button> buttons() {
        var question = answer.asked().invocation();
        var buttons = new ArrayList<Button>();
        if (answer.view() == RiskAnswer.View.NAMED && answer.below() > 0) {
            buttons.add(new Button("All " + asked().wording().count(answer.ranked().length + answer.below()) + " with a reason",
                    question.withoutCount().withChoice(AtRiskQuestion.VIEW, "all").question()));
        }
        if (answer.view() == RiskAnswer.View.ALL && answer.of().floor().isPresent() && answer.reason().isEmpty()) {
            buttons.add(new Button("Only those worth a call", question.withoutChoice(AtRiskQuestion.VIEW).question()));
        }
        if (answer.of().floor().isPresent()) {
            buttons.add(new Button("How often this was right", "at-risk backtest"));
        }
        answer.reason().ifPresent(reason -> buttons.add(new Button("All reasons", question.withoutChoice("reason").question())));
        Arrays.stream(Reason.values()).filter(reason -> answer.reason().isEmpty() && answer.with(reason).findAny().isPresent())
                .sorted(Comparator.comparingLong(reason -> -answer.stake(answer.with(reason)))).limit(REASONS_OFFERED)
                .forEach(reason -> buttons
                        .add(new Button("Only " + reason.word(), question.withChoice("reason", reason.word()).question())));
        var more = question.countOrDefault() * 2L;
        if (answer.shown() < answer.ranked().length && more <= MOST_SHOWN_BY_BUTTON) {
            buttons.add(new Button("Show " + more, question.withCount((int) more).question()));
        }
        if (!answer.canTell()) {
            buttons.add(new Button("By the simple estimate", question.withChoice("method", "simple").question()));
        }
        if (question.filters().stream().noneMatch(filter -> filter.dimension() == Dimension.TIER)) {
            buttons.add(new Button("Platinum and gold only", question.question() + " tier Platinum,Gold"));
        }
        if (answer.ranked().length > 0) {
            buttons.add(new Button("Card of " + answer.labels().getFirst(), "customer " + card(answer.ranked()[0]).question()));
        }
        buttons.add(new Button("Who was lost?", question.askInsteadOverall("flows last 12 months list lost")));
        return buttons;
    }

    private Inquiry asked() {
        return answer.asked();
    }

    /// The customer by its id, which no other one has.
    private CustomerName card(int customer) {
        return new CustomerName(answer.asked().portfolio().customers().ids()[customer], "", false);
    }
}
