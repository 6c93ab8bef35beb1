package dev.clientele.chat.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReplyTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    @Test
    void answerOnAWideScreenIsShownWhole() {
        assertThat(text(new Screen(100, false), reply())).isEqualTo("""
                2 customers made 82 % of 2025's net revenue.

                  #  Customer                        Net revenue  On year before
                  1  Müller-Lüdenscheidt & Söhne KG    €1,234.50         +12.3 %
                  2  東京貿易株式会社                    €100.00               -
                  ─  ──────────────────────────────  ───────────  ──────────────
                     All customers                     €1,630.00          -5.0 %
                  -: bought nothing the year before

                A footnote with its definition.

                Ask next
                  1  By profit  top 2 by profit 2025
                  2  flows 2025
                """);
    }

    @Test
    void namesGiveWayToNumbers() {
        var narrow = text(new Screen(44, false), reply());
        assertThat(narrow).contains("""
                  #  Customer               revenue   before
                  1  Müller-Lüdenscheid…  €1,234.50  +12.3 %
                  2  東京貿易株式会社       €100.00        -
                """);
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(44));
    }

    @Test
    void columnsWithoutRoomAreNamed() {
        var narrow = text(new Screen(30, false), reply());
        assertThat(narrow).contains("€1,234.50").contains("No room here for: On year").doesNotContain("+12.3 %");
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(30));
    }

    @Test
    void withoutTerminalNothingIsCutOrColoured() {
        assertThat(text(Screen.none(), reply())).contains("Müller-Lüdenscheidt & Söhne KG").doesNotContain("\u001b");
    }

    @Test
    void coloursSurroundWholeLines() {
        var lines = text(new Screen(100, true), reply()).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\u001b[1;36m2 customers made 82 % of 2025's net revenue.\u001b[0m");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("\u001b[1m     All customers").endsWith("\u001b[0m"));
    }

    @Test
    void refusalSaysWhatToTry() {
        var refused = new Response.Refused("I know no country \"Germny\". Did you mean Germany?", List.of("top 5 country Germany"));
        assertThat(text(new Screen(40, false), refused)).isEqualTo("""
                I know no country "Germny". Did you mean
                Germany?
                Try
                  1  top 5 country Germany
                """);
    }

    @Test
    void failureNamesItsReference() {
        assertThat(text(new Screen(200, false), new Response.Failed("a1b2c3d4"))).contains("reference a1b2c3d4")
                .doesNotContain("Exception");
    }

    private static String text(Screen screen, Response response) {
        return new TextReply(WORDING, screen).of(response);
    }

    private static Reply reply() {
        var columns = List.of(new Column("rank", "#", Unit.Plain.COUNT), new Column("customer", "Customer", Unit.Plain.TEXT),
                new Column("netRevenue", "Net revenue", new Unit.MoneyIn(EURO)), new Column("change", "On year before", Unit.Plain.SHARE));
        var rows = List.<List<Value>>of(
                List.of(new Value.Count(1), new Value.Text("Müller-Lüdenscheidt & Söhne KG"), new Money(123_450, EURO),
                        new Value.Change(0.1234)),
                List.of(new Value.Count(2), new Value.Text("東京貿易株式会社"), new Money(10_000, EURO),
                        new Value.Undefined("bought nothing the year before")));
        var totals =
                List.<Value>of(new Value.Text(""), new Value.Text("All customers"), new Money(163_000, EURO), new Value.Change(-0.05));
        return new Reply("top", "Top 2", "2 customers made 82 % of 2025's net revenue.", Optional.empty(), Map.of(),
                List.of(new Table("", columns, rows, totals)), List.of(), List.of("A footnote with its definition."),
                List.of(new Button("By profit", "top 2 by profit 2025"), new Button("flows 2025", "flows 2025")), 1);
    }
}
