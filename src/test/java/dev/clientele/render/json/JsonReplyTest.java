package dev.clientele.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonReplyTest {

    private static final Currency POUND = Currency.getInstance("GBP");
    private static final Currency YEN = Currency.getInstance("JPY");

    @Test
    void answerIsWrittenWhole() {
        assertThat(JsonReply.of(reply(), new JsonReply.Written(List.of("out.png"), List.of()))).isEqualTo("""
                {"command":"top","title":"Top 1 in 2011","headline":"\\"A\\" leads.","asOf":"2011-12-09",\
                "figures":{"total":279489.02,"yen":-1500,"shown":1,"shareOfTotal":0.49,"gap":12.5,"since":"2010-12-01","who":"A\\nB",\
                "margin":null},"undefined":{"margin":"no cost is known"},\
                "tables":[{"title":"Customers","columns":[{"name":"customer","label":"Customer","unit":"text"},\
                {"name":"netRevenue","label":"Net revenue","unit":"GBP"}],"rows":[["A",279489.02],["B",null]],\
                "totals":["All",null],"undefined":[{"row":1,"column":"netRevenue","reason":"nothing bought"},\
                {"row":null,"column":"netRevenue","reason":"mixed"}]}],\
                "charts":[{"title":"A leads","altText":"A leads.","file":"out.png"},{"title":"A leads","altText":"A leads.","file":null}],"files":[],\
                "footnotes":["A note"],"buttons":[{"label":"More","question":"top 10 2011"}],"dataVersion":3}""");
    }

    @Test
    void answerWithoutDayHasNullForIt() {
        var reply = new Reply("help", "Help", "Ask.", Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        assertThat(JsonReply.of(reply, JsonReply.Written.NOTHING)).isEqualTo("""
                {"command":"help","title":"Help","headline":"Ask.","asOf":null,"figures":{},"undefined":{},\
                "tables":[],"charts":[],"files":[],"footnotes":[],"buttons":[],"dataVersion":0}""");
    }

    @Test
    void refusalAndFailureSayWhatToDo() {
        assertThat(JsonReply.of(new Response.Refused("No \"tpo\".", List.of("top", "flows")), JsonReply.Written.NOTHING))
                .isEqualTo("{\"refused\":\"No \\\"tpo\\\".\",\"suggestions\":[\"top\",\"flows\"]}");
        assertThat(JsonReply.of(new Response.Failed("a1b2c3d4"), JsonReply.Written.NOTHING)).contains("\"reference\":\"a1b2c3d4\"")
                .startsWith("{\"failed\":\"Something went wrong");
    }

    @Test
    void numbersNeverHaveAnExponentAndReadBackExactly() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("tiny", new Value.Share(1e-9));
        figures.put("huge", new Value.Decimal(1.5e12));
        figures.put("third", new Value.Share(1 / 3.0));
        figures.put("most", new Money(Long.MIN_VALUE, POUND));
        var reply = new Reply("top", "", "", Optional.empty(), figures, List.of(), List.of(), List.of(), List.of(), 1);

        var json = JsonReply.of(reply, JsonReply.Written.NOTHING);
        assertThat(json).contains("\"tiny\":0.0000000010,").contains("\"huge\":1500000000000").contains("\"most\":-92233720368547758.08}");
        var read = JsonMapper.shared().readTree(json).get("figures");
        assertThat(read.get("tiny").doubleValue()).isEqualTo(1e-9);
        assertThat(read.get("huge").doubleValue()).isEqualTo(1.5e12);
        assertThat(read.get("third").doubleValue()).isEqualTo(1 / 3.0);
    }

    private static Reply reply() {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("total", new Money(27_948_902, POUND));
        figures.put("yen", new Money(-1_500, YEN));
        figures.put("shown", new Value.Count(1));
        figures.put("shareOfTotal", new Value.Share(0.49));
        figures.put("gap", new Value.Decimal(12.5));
        figures.put("since", new Value.Day(LocalDate.of(2010, 12, 1)));
        figures.put("who", new Value.Text("A\nB"));
        figures.put("margin", new Value.Undefined("no cost is known"));
        var columns = List.of(new Column("customer", "Customer", Unit.Plain.TEXT),
                new Column("netRevenue", "Net revenue", new Unit.MoneyIn(POUND)));
        var rows = List.<List<Value>>of(List.of(new Value.Text("A"), new Money(27_948_902, POUND)),
                List.of(new Value.Text("B"), new Value.Undefined("nothing bought")));
        var table = new Table("Customers", columns, rows, List.of(new Value.Text("All"), new Value.Undefined("mixed")));
        var chart =
                new ChartSpec.Lines(new ChartSpec.Heading("A leads", "net revenue", "A leads."), Unit.Plain.COUNT, List.of(), List.of());
        return new Reply("top", "Top 1 in 2011", "\"A\" leads.", Optional.of(LocalDate.of(2011, 12, 9)), figures, List.of(table),
                List.of(chart, chart), List.of("A note"), List.of(new Button("More", "top 10 2011")), 3);
    }
}
