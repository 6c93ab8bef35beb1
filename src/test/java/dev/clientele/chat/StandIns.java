package dev.clientele.chat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Command;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Explanation;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Question;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.command.Table;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Questions with known answers, behind the real router: an ordinary one, and one for each way an answer can be awkward.
public final class StandIns {

    /// A customer whose name is markup for every platform there is.
    public static final String HOSTILE = "<script>document.title='owned'</script> & \"S\u00f6hne\" <!channel> <@U1> *b* `c` </td>";

    public static final LocalDate LAST_DAY = LocalDate.of(2011, 12, 9);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<Column> COLUMNS = List.of(new Column("rank", "#", Unit.Plain.COUNT),
            new Column("customer", "Customer", Unit.Plain.TEXT), new Column("netRevenue", "Net revenue", new Unit.MoneyIn(EURO)),
            new Column("share", "Share", Unit.Plain.SHARE));

    private StandIns() {}

    /// A router over these questions and the given ones.
    public static Router router(InstantSource clock, Command... more) {
        var commands = new ArrayList<>(List.of(
                command("ranking", StandIns::ranking), command("hostile", invocation -> hostile()),
                command("long", invocation -> customers("long", 300)), command("nothing", invocation -> nothing()),
                command("broken", invocation -> {
                    throw new IllegalStateException("the secret cause");
                })));
        commands.addAll(List.of(more));
        var all = AnswerCommands.with(commands, new ValueFormatter(Locale.UK), List.of(new CsvFormat(), new XlsxFormat()));
        return new Router(all, Names::new, BusinessCalendar.standard(), clock);
    }

    /// A command that takes a number, a choice, a period and filters.
    public static Command command(String name, Function<Invocation, Reply> answer) {
        return command(name, true, answer);
    }

    /// One whose answer may be another one although the data stays.
    public static Command unsettled(String name, Function<Invocation, Reply> answer) {
        return command(name, false, answer);
    }

    private static Command command(String name, boolean isKept, Function<Invocation, Reply> answer) {
        var parameters =
                List.<Parameter>of(new Parameter.Count(3, 1_000), new Parameter.Choice("measure", "by", List.of("revenue", "profit"), true),
                        new Parameter.PeriodWords(), new Parameter.Filters(Set.of(Dimension.COUNTRY, Dimension.SEGMENT)));
        var spec = new CommandSpec(name, "What " + name + " answers", "Explains " + name + ".", parameters, List.of(name, name + " 2011"));
        return new Question() {
            @Override
            public CommandSpec spec() {
                return spec;
            }

            @Override
            public Reply answer(Invocation invocation) {
                return answer.apply(invocation);
            }

            @Override
            public boolean isKept() {
                return isKept;
            }

            @Override
            public Explanation explain(Invocation invocation) {
                return new Explanation(List.of(new Explanation.Term("net revenue", "What was paid.")), "", "all days",
                        List.of(new Explanation.Rows("counted", true, 7, new Money(97_527_531, EURO), ""),
                                new Explanation.Rows("on other days", false, 2, new Money(100, EURO), "Another stretch.")));
            }
        };
    }

    /// `slow`, which answers when the latch opens.
    public static Command slow(CountDownLatch latch) {
        return command("slow", invocation -> {
            try {
                latch.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return customers("slow", 4);
        });
    }

    public static Reply customers(String command, int number) {
        var rows = IntStream.rangeClosed(1, number).mapToObj(rank -> row(rank, "Customer " + rank)).toList();
        return reply(command, number + " customers made 49 % of the net revenue", rows,
                List.of(new Button("Two more", "ranking " + (number + 2)), new Button("By profit", "ranking by profit")));
    }

    private static Reply ranking(Invocation invocation) {
        return customers("ranking", invocation.countOrDefault());
    }

    private static Reply hostile() {
        return reply("hostile", HOSTILE + " leads", List.of(row(1, HOSTILE)), List.of(new Button(HOSTILE, "ranking 1")));
    }

    private static Reply nothing() {
        var row = List.<Value>of(new Value.Count(0), new Value.Text("all"), new Money(0, EURO),
                new Value.Undefined("no revenue in the period"));
        return reply("nothing", "No customer bought anything", List.of(row), List.of());
    }

    private static List<Value> row(int rank, String customer) {
        return List.of(new Value.Count(rank), new Value.Text(customer), new Money(27_948_902 / rank, EURO), new Value.Share(0.3 / rank));
    }

    private static ChartSpec.Bar bar(List<Value> row) {
        return switch (row.get(1)) {
            case Value.Text(String customer) -> new ChartSpec.Bar(customer, 1_000.0 * customer.length(), "", ChartSpec.Tone.PRIMARY);
            default -> throw new IllegalArgumentException("no name: " + row);
        };
    }

    private static Reply reply(String command, String headline, List<List<Value>> rows, List<Button> buttons) {
        var totals =
                List.<Value>of(new Value.Count(rows.size()), new Value.Text("Total"), new Money(97_527_531, EURO), new Value.Share(0.49));
        var bars = rows.stream().limit(5).map(StandIns::bar).toList();
        var heading = new ChartSpec.Heading("Who leads", "net revenue, 2011", "Bar chart: " + headline);
        return new Reply(command, "What " + command + " found", headline, Optional.of(LAST_DAY), Map.of(),
                List.of(new Table("", COLUMNS, rows, totals)),
                List.of(new ChartSpec.Bars(heading, new Unit.MoneyIn(EURO), bars)),
                List.of("Net revenue: after credit notes, without tax."), buttons, 3);
    }

    private record Names() implements Vocabulary {
        @Override
        public long dataVersion() {
            return 3;
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(LAST_DAY);
        }

        @Override
        public List<String> values(Dimension dimension) {
            return switch (dimension) {
                case COUNTRY -> List.of("United Kingdom", "Germany", "France", "Greece");
                case SEGMENT -> List.of("Key account", "Small <b>");
                case INDUSTRY, OWNER, CHANNEL, PRODUCT, CATEGORY, TIER -> List.of();
            };
        }

        @Override
        public List<CustomerName> customers() {
            return List.of(new CustomerName("C1", HOSTILE, true));
        }
    }
}
