package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rules as people type them, and as they are kept.
final class RuleParserTest {

    private static final RuleParser PARSER = RuleParser.over(new Names(Map.of(Dimension.SEGMENT, List.of("Retail", "Key account"),
            Dimension.OWNER, List.of("Anna"), Dimension.TIER, List.of("Platinum", "Gold", "Silver", "Bronze"))));

    private record Names(Map<Dimension, List<String>> names) implements Vocabulary {

        @Override
        public long dataVersion() {
            return 1;
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }

        @Override
        public List<String> values(Dimension dimension) {
            return names.getOrDefault(dimension, List.of());
        }

        @Override
        public List<CustomerName> customers() {
            return List.of();
        }
    }

    @Test
    void wordsInAnyOrderMeanTheSameRule() {
        var expected =
                new Rule.AtRisk(new Rule.Bar(BigDecimal.valueOf(10_000), List.of(new Filter(Dimension.TIER, List.of("Platinum", "Gold")))),
                        Set.of(Reason.OVERDUE));
        for (var typed : List.of("at-risk over 10000 tier platinum,gold reason overdue",
                "At Risk tier Platinum, Gold over 10,000 reason overdue",
                "newly at-risk reason overdue over \u20ac10k tier platinum or gold")) {
            assertThat(PARSER.parse(typed)).as(typed).isEqualTo(expected);
        }
    }

    @Test
    void everyRuleIsReadBackFromItsWords() {
        for (var typed : List.of("at-risk", "at-risk over 1.5m reason overdue, fading", "tier drop tier platinum",
                "lost over 5000 owner Anna", "regained",
                "big order over 5000", "big order 3x", "big orders 2.5 times usual over 100", "revenue drops 20%",
                "revenue segment Key account drops by 30 %",
                "concentration top 5 over 60%", "concentration of the top 10 customers over 80% segment \"Retail\"", "stale 5 days",
                "data stale for more than 7 days")) {
            var spaced = typed.replace(" %", "%");
            var rule = PARSER.parse(spaced);
            assertThat(PARSER.parse(rule.words())).as(rule.words()).isEqualTo(rule);
            assertThat(RuleParser.kept().parse(rule.words())).as(rule.words()).isEqualTo(rule);
        }
        assertThat(PARSER.parse("revenue segment key account drops 30%").words()).isEqualTo("revenue segment \"Key account\" drops 30%");
        assertThat(PARSER.parse("big order 3x over 1,000").words()).isEqualTo("big order 3 times usual over 1000");
    }

    @Test
    void exampleRulesAreUnderstoodAndOfEveryKind() {
        var kinds = RuleParser.EXAMPLES.stream().map(PARSER::parse).map(Object::getClass).distinct();
        assertThat(kinds).hasSize(8);
    }

    @Test
    void nameThatTheDataNoLongerHasIsStillReadBack() {
        assertThat(RuleParser.kept().parse("revenue segment \"Gone away\" drops 20%"))
                .isEqualTo(new Rule.RevenueDrop(List.of(new Filter(Dimension.SEGMENT, List.of("Gone away"))), 20));
    }

    @Test
    void mistakeIsRefusedWithWhatToTypeInstead() {
        refused("", "What should I watch for? There are at-risk, tier drop, lost, regained, big order, revenue, concentration and stale.");
        refused("weather", "I know no alert \"weather\". There are at-risk");
        refused("regianed", "I know no alert \"regianed\". Did you mean regained?");
        refused("at-risk over lots", "After \"over\" I need an amount, such as `10000`, `10,000` or `10k`.");
        refused("at-risk over 10.000", "After \"over\" I need an amount");
        refused("at-risk under 10000", "An alert watches for what is over a bound, not \"under 10000\".");
        refused("at-risk reason bored", "After \"reason\" I know overdue, fading, shrinking, narrowing, renewal or credit, not \"bored\".");
        refused("at-risk reason overdue, fadng", "After \"reason\" I know overdue, fading, shrinking, narrowing, renewal or credit, not "
                + "\"fadng\". Did you mean fading?");
        refused("lost segment Wholesale", "I know no segment \"Wholesale\". Known are Retail, Key account.");
        refused("lost segment Key acount", "I know no segment \"Key acount\". Did you mean Key account?");
        refused("lost country France", "The data names no countries.");
        refused("revenue", "By how much? Write it like `revenue drops 20%`.");
        refused("revenue drops 120%", "`drops` wants a whole number from 1 to 100, not \"120%\".");
        refused("revenue drops a lot", "`drops` wants a whole number from 1 to 100 behind it.");
        refused("concentration top 5",
                "Over which share, a whole number of percent from 1 to 99? Write it like `concentration top 5 over 60%`.");
        refused("big order", "How big? Write `big order over 5000` or `big order 3 times usual`.");
        refused("stale", "After how many days? Write it like `stale 5 days`.");
        refused("lost product Bolt", "I don't understand \"product\" in `lost`. It takes: `lost ");
        refused("at-risk over", "After \"over\" I need an amount");
        refused("lost segment", "To filter by segment, name one, such as `segment Retail`.");
    }

    /// A slip is mended as in every question, by a button that tries the rule.
    @Test
    void suggestionIsTheRuleToTry() {
        assertThatThrownBy(() -> PARSER.parse("at-risk tier Platnum over 5k")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.toResponse().suggestions()).containsExactly("alerts backtest at-risk tier Platinum over 5k"));
    }

    private static void refused(String typed, String message) {
        assertThatThrownBy(() -> PARSER.parse(typed)).as(typed).isInstanceOf(Refusal.class).hasMessageStartingWith(message);
    }
}
