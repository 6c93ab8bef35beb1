package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// An invocation put into words and read again is the same invocation.
class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);
    private static final HandMadeVocabulary NAMES = HandMadeVocabulary.standard();
    private static final List<String> PERIODS = List.of("2025", "2024-q3", "h1 2024", "nov 2023", "2020-w53", "fy2025", "this year",
            "last quarter",
            "last week", "ytd", "mtd", "wtd", "fytd", "last 90 days", "last 1 month", "ttm", "last 3 years", "2025-01-01..2025-06-30",
            "2019 to 2021", "q1 to q3 2024", "fy2023 to fy2024", "since 2024", "since may", "from 2020-01-01 to 2020-06-30", "today",
            "2024-02-29", "2024-w01 to 2024-w10", "2024 to 2024-02");

    private static final List<EchoCommand> SPOKEN =
            List.of(EchoCommand.TOP, EchoCommand.FLOWS, EchoCommand.CUSTOMER, EchoCommand.COMPARE);

    private final PeriodParser periods = new PeriodParser(BusinessCalendar.standard());

    @Test
    void aQuestionAsksTheSameAgain() {
        var seed = 7L;
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++) {
            var asked = invocation(random);
            assertThat(read(asked)).as("seed %d, round %d, question [%s]", seed, round, asked.question()).isEqualTo(asked);
        }
    }

    private static Invocation read(Invocation asked) {
        var heard = new AtomicReference<Invocation>();
        var commands = SPOKEN.stream().<Command>map(command -> listener(command, heard)).toList();
        var router = new Router(commands, () -> NAMES, BusinessCalendar.standard(), Transcript.MID_JUNE_2025);
        var response = router.ask(asked.question(), Transcript.ASKER);
        assertThat(response).as(asked.question()).isInstanceOf(Reply.class);
        return heard.get();
    }

    private static Command listener(EchoCommand command, AtomicReference<Invocation> heard) {
        return new Question() {
            @Override
            public CommandSpec spec() {
                return command.spec();
            }

            @Override
            public Reply answer(Invocation invocation) {
                heard.set(invocation);
                return command.answer(invocation);
            }
        };
    }

    private Invocation invocation(Random random) {
        var spec = SPOKEN.get(random.nextInt(SPOKEN.size())).spec();
        var counts = spec.parameter(Parameter.Count.class).isPresent();
        var count = counts && random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(1_000)) : OptionalInt.empty();
        var named = random.nextInt(3) == 0;
        var day = named ? LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800)) : NAMES.lastDay().orElseThrow();
        return new Invocation(spec, count, choices(spec, random), periods(spec, random, day), filters(spec, random),
                customers(spec, random), without(spec, random), "", Optional.empty(), new AnswerDay(TODAY, Optional.of(day), named));
    }

    private List<Period> periods(CommandSpec spec, Random random, LocalDate day) {
        var most = spec.parameter(Parameter.PeriodWords.class).map(Parameter.PeriodWords::most).orElse(0);
        return IntStream.range(0, random.nextInt(most + 1)).boxed().flatMap(ignored -> period(random, day).stream()).distinct().toList();
    }

    private static List<CustomerName> customers(CommandSpec spec, Random random) {
        var most = spec.parameter(Parameter.Customers.class).map(Parameter.Customers::most).orElse(0);
        var least = spec.parameter(Parameter.Customers.class).map(Parameter.Customers::least).orElse(0);
        var known = NAMES.customers();
        return random.ints(least + random.nextInt(most - least + 1), 0, known.size()).mapToObj(known::get).distinct().toList();
    }

    private static List<CustomerName> without(CommandSpec spec, Random random) {
        var excludes = spec.parameter(Parameter.Filters.class).filter(Parameter.Filters::excludes).isPresent();
        return excludes && random.nextInt(3) == 0
                ? random.ints(1 + random.nextInt(2), 0, NAMES.customers().size()).mapToObj(NAMES.customers()::get).distinct().toList()
                : List.of();
    }

    private static Map<String, String> choices(CommandSpec spec, Random random) {
        var choices = new TreeMap<String, String>();
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (choice.defaultsToFirst() || random.nextBoolean()) {
                choices.put(choice.name(), choice.options().get(random.nextInt(choice.options().size())));
            }
        }
        return choices;
    }

    private Optional<Period> period(Random random, LocalDate asOf) {
        var words = PERIODS.get(random.nextInt(PERIODS.size()));
        var future = words.startsWith("since 2024") && asOf.getYear() < 2024;
        return random.nextInt(4) == 0 || future
                ? Optional.empty()
                : periods.match(List.of(words.split(" ")), asOf).map(PeriodParser.Match::period);
    }

    private static List<Filter> filters(CommandSpec spec, Random random) {
        var filters = new ArrayList<>(filters(spec, random, false));
        if (spec.parameter(Parameter.Filters.class).filter(Parameter.Filters::excludes).isPresent()) {
            filters.addAll(filters(spec, random, true));
        }
        return filters;
    }

    private static List<Filter> filters(CommandSpec spec, Random random, boolean excludes) {
        var filters = new ArrayList<Filter>();
        var dimensions = spec.parameter(Parameter.Filters.class).map(Parameter.Filters::dimensions).orElse(Set.of());
        for (var dimension : dimensions.stream().sorted().toList()) {
            var values = new ArrayList<>(NAMES.values(dimension));
            values.removeIf(value -> random.nextInt(3) > 0);
            if (!values.isEmpty() && random.nextInt(3) == 0) {
                filters.add(new Filter(dimension, values, excludes));
            }
        }
        return filters;
    }
}
