package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.ValueFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Questions made to keep the bot busy. Before they were answered in milliseconds they took minutes, or for ever: the limit of time is
/// there so that a test says so.
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HardQuestionsTest {

    private static final int MANY = 300_000;

    private final Router router = Transcript.wideRouter();

    @Test
    void aQuestionInsideAQuestionIsFinishedOnce() {
        assertThat(router.complete("explain explain ".repeat(40) + "top 10 la")).isEmpty();
        assertThat(router.complete("explain ".repeat(20_000) + "top 10 last q")).isEmpty();
        assertThat(router.complete("explain to")).containsExactly("explain top");
        assertThat(router.complete("explain e")).isEmpty();
        assertThat(router.complete("explain top 5 last q")).containsExactly("explain top 5 last quarter");
    }

    @Test
    void aQuestionInsideAQuestionInsideAQuestionIsRefused() {
        assertThat(message("explain ".repeat(100) + "top 10")).isEqualTo(
                "`explain` takes a question that computes something, such as `explain top 10`.");
        assertThat(message("explain help")).startsWith("`explain` takes a question that computes something");
    }

    @Test
    void aMistypedNameIsFoundAmongHundredsOfThousands() {
        var names = new Counted();
        var many = router(names);
        var refused = (Response.Refused) many.ask("top product \"Prodct number 299998 blu\"", Transcript.ASKER);
        assertThat(refused.suggestions().getFirst()).isEqualTo("top product \"Product number 299998 blue\"");
        assertThat(message(many, "customer \"Costumer 123456 trading\"")).startsWith("I know no customer")
                .contains("Customer 123456 trading");
        assertThat(message(many, "customer tradign")).contains("Customer 0 trading");
        assertThat(message(many, "customer " + "trading ".repeat(100))).startsWith("300000 customers fit");
        assertThat(message(many, "top product \"nothing of this kind at all in here, whatever one may try\""))
                .contains("I know no product");
        assertThat(message(many, "blargh flurgh " + "customer gizmo ".repeat(50))).isNotEmpty();
    }

    @Test
    void namesAreComparedOnlyWhereSuggestionsAreShown() {
        var names = new Counted();
        var many = router(names);
        many.understand("top contry Germny flurgh");
        var before = names.asked.get();
        assertThat(many.understand("top contry Germny flurgh")).isEmpty();
        assertThat(names.asked.get()).isEqualTo(before);
    }

    @Test
    void aHundredThousandCustomersMayHaveOneName() {
        var twins = IntStream.range(0, MANY).mapToObj(i -> new CustomerName("T" + i, "Cash sale", false)).toList();
        var many = router(new Counted(twins));
        assertThat(message(many, "customer cash sale")).startsWith("300000 customers are called that.");
        assertThat(message(many, "customer csh sale")).startsWith("I know no customer \"csh sale\".");
    }

    @Test
    void whatIsTypedIsReadOnceHoweverLong() {
        for (var piece : List.of("'a ", "\"", "“ ", "'", "( ", "1,", "as of ", "top 5 ", "last ", "country ", "2024 to ", ", ", "customer ",
                "explain top ", "compare 2024 ", "Germany or ", "a-", "\u202e", "😀", "08:00 ", "=", ". ", "..")) {
            var typed = piece.repeat(10_000 / piece.length());
            for (var lead : List.of("", "top ", "explain top ", "customer ", "definitions ", "compare ")) {
                assertThat(router.ask(lead + typed, Transcript.ASKER)).as(lead + piece).isNotInstanceOf(Response.Failed.class);
                assertThat(router.ask((lead + typed).substring(0, 990), Transcript.ASKER)).as(lead + piece)
                        .isNotInstanceOf(Response.Failed.class);
                assertThat(router.complete(lead + typed)).as(lead + piece).hasSizeLessThan(13);
            }
        }
    }

    private String message(String question) {
        return message(router, question);
    }

    private static String message(Router router, String question) {
        return ((Response.Refused) router.ask(question, Transcript.ASKER)).message();
    }

    private static Router router(Vocabulary names) {
        var commands = List.<Command>of(EchoCommand.TOP, EchoCommand.FLOWS, EchoCommand.CUSTOMER, EchoCommand.COMPARE);
        return new Router(AnswerCommands.with(commands, new ValueFormatter(Locale.UK), List.of()), () -> names, BusinessCalendar.standard(),
                Transcript.MID_JUNE_2025);
    }

    /// Very many names; counts how often they are asked for.
    private record Counted(Map<Dimension, List<String>> names, List<CustomerName> customers, AtomicInteger asked) implements Vocabulary {

        Counted() {
            this(IntStream.range(0, MANY).mapToObj(i -> new CustomerName("C" + i, "Customer " + i + " trading", true)).toList());
        }

        Counted(List<CustomerName> customers) {
            this(Map.of(Dimension.COUNTRY, List.of("Germany", "France"), Dimension.PRODUCT,
                    IntStream.range(0, MANY).mapToObj(i -> "Product number " + i + " blue").toList()), customers, new AtomicInteger());
        }

        @Override
        public long dataVersion() {
            return 1;
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return HandMadeVocabulary.standard().lastDay();
        }

        @Override
        public List<String> values(Dimension dimension) {
            asked.incrementAndGet();
            return names.getOrDefault(dimension, List.of());
        }
    }
}
