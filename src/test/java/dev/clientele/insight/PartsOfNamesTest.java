package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Invocation;
import dev.clientele.model.Money;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Products by a part of their names, and a part of the customers against all others: figures against SQL over Online Retail.
final class PartsOfNamesTest {

    @TempDir
    Path folder;

    @Test
    void productsByAPartOfTheirNames() {
        var store = RealStore.of(folder, "online-retail/online_retail.csv.gz");
        var desk = store.desk();
        try (var handle = store.database().jdbi().open()) {
            for (var part : Map.of("bunting", "bunting", "candles", "candle", "cakestand", "cakestand").entrySet()) {
                var word = Pattern.compile("(^|[^a-z0-9])" + part.getValue() + "s?([^a-z0-9]|$)");
                var expected = handle.createQuery("""
                        with named as (select product_id, name, row_number() over (partition by product_id order by sum(lines) desc, name) as place
                            from product_name group by product_id, name)
                        select lower(n.name), sum(l.net) from line l join named n on n.product_id = l.product_id and n.place = 1
                        group by n.name""")
                        .map((row, context) -> word.matcher(row.getString(1)).find() ? row.getLong(2) : 0).list().stream()
                        .mapToLong(Long::longValue).sum();
                assertThat(net(desk, "revenue ever product containing " + part.getKey())).as(part.getKey()).isEqualTo(expected);
                assertThat(net(desk, "revenue ever") - net(desk, "revenue ever not product containing " + part.getKey()))
                        .as("without " + part.getKey()).isEqualTo(expected);
            }
        }
    }

    @Test
    void theRestIsAllOthers() {
        var desk = RealStore.of(folder, "online-retail/online_retail.csv.gz").desk();
        var figures = desk.ask("compare rest country \"United Kingdom\" 2011").figures();
        assertThat(figures).containsEntry("netRevenue1", money(desk, "revenue 2011 country \"United Kingdom\""))
                .containsEntry("netRevenue2", money(desk, "revenue 2011 not country \"United Kingdom\""));
    }

    @Test
    void inPeoplesWords() {
        var desk = RealStore.of(folder, "online-retail/online_retail.csv.gz").desk();
        Map.of("revenue of candles", "revenue product containing candles", "who buys bunting", "customers product containing bunting",
                "sales without candles 2011", "revenue 2011 not product containing candles", "candles by country",
                "revenue by country product containing candles", "products with christmas in the name",
                "revenue by product product containing christmas", "uk vs rest of world", "compare rest country \"United Kingdom\"",
                "customers who bought bunting but no candles", "customers product containing bunting not product containing candles",
                "dach revenue", "revenue country Germany, Austria, Switzerland")
                .forEach((question, canonical) -> assertThat(desk.router().understand(question).map(Invocation::question).orElse("?"))
                        .as(question).isEqualTo(canonical));
    }

    private static long net(Desk desk, String question) {
        return money(desk, question).minor();
    }

    private static Money money(Desk desk, String question) {
        return (Money) desk.ask(question).figures().getOrDefault("netRevenue", Money.ofMajor(java.math.BigDecimal.valueOf(-1),
                java.util.Currency.getInstance("XXX")));
    }
}
