package dev.clientele.sample.generated;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.SalesRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GeneratedSalesTest {

    private static final int COUNT = 200_000;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 19, 20, 12_345})
    void thereAreExactlyAsManyLinesAsAskedFor(long count) {
        assertThat(GeneratedSales.lines(count, 1).toList()).hasSize((int) count);
    }

    @Test
    void negativeCountIsRefused() {
        assertThatThrownBy(() -> GeneratedSales.lines(-1, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1");
    }

    @Test
    void sameSeedGivesTheSameLines() {
        assertThat(GeneratedSales.lines(5_000, 3).toList()).isEqualTo(GeneratedSales.lines(5_000, 3).toList())
                .isNotEqualTo(GeneratedSales.lines(5_000, 4).toList());
    }

    @Test
    void linesNeverChange() {
        assertThat(GeneratedSales.lines(COUNT, 1).mapToLong(SalesRecord::net).sum()).isEqualTo(15_149_782_651L);
    }

    @Test
    void invoicesOfAboutTenLinesStandTogetherInOrderOfDay() {
        var numbers = new HashSet<String>();
        var last = new String[]{""};
        var day = new LocalDate[]{LocalDate.of(2015, 1, 1)};
        GeneratedSales.lines(COUNT, 1).forEach(line -> {
            var document = line.document();
            assertThat(document.number().equals(last[0]) || numbers.add(document.number())).isTrue();
            assertThat(document.day()).isBetween(day[0], LocalDate.of(2024, 12, 31));
            last[0] = document.number();
            day[0] = document.day();
        });
        assertThat(COUNT / (double) numbers.size()).isBetween(9.5, 10.5);
        assertThat(day[0]).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void fewCustomersMakeHalfOfTheLines() {
        var lines = GeneratedSales.lines(COUNT, 1)
                .collect(Collectors.groupingBy(line -> line.customer().orElseThrow(), Collectors.counting()));
        var sorted = lines.values().stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(sorted).hasSizeBetween(850, COUNT / 200);
        long largest = sorted.stream().limit(COUNT / 200 / 20).mapToLong(Long::longValue).sum();
        assertThat(largest / (double) COUNT).isBetween(0.4, 0.6);
    }

    @Test
    void everyGroupIsUsed() {
        var lines = GeneratedSales.lines(COUNT, 1).toList();
        assertThat(distinct(lines, line -> line.product().orElseThrow().id())).isEqualTo(2_000);
        assertThat(distinct(lines, line -> line.customer().orElseThrow().segment())).isEqualTo(4);
        assertThat(distinct(lines, line -> line.customer().orElseThrow().country())).isEqualTo(12);
        assertThat(distinct(lines, line -> line.document().channel())).isEqualTo(3);
        assertThat(lines.stream().filter(line -> line.cost().isPresent()).count() / (double) COUNT).isBetween(0.975, 0.985);
    }

    @Test
    void fileHasTheSameLines(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sales.csv");
        GeneratedSales.writeCsv(file, 2_000, 5);
        var rows = Files.readAllLines(file);
        assertThat(rows.getFirst()).isEqualTo(
                "invoice_number,date,customer_id,customer_name,country,segment,channel,product_id,quantity,net_amount,cost");
        var lines = GeneratedSales.lines(2_000, 5).toList();
        assertThat(rows).hasSize(lines.size() + 1);
        for (int index = 0; index < lines.size(); index++) {
            assertThat(rows.get(index + 1)).isEqualTo(row(lines.get(index)));
        }
    }

    private static String row(SalesRecord line) {
        var party = line.customer().orElseThrow();
        var quantity = new BigDecimal(requireNonNull(line.quantity())).toPlainString();
        var cost = line.cost().isPresent() ? BigDecimal.valueOf(line.cost().orElseThrow(), 2).toPlainString() : "";
        return String.join(",", line.document().number(), line.document().day().toString(), party.id(), party.name(), party.country(),
                party.segment(), line.document().channel(), line.product().orElseThrow().id(), quantity,
                BigDecimal.valueOf(line.net(), 2).toPlainString(), cost);
    }

    private static long distinct(List<SalesRecord> lines, Function<SalesRecord, String> property) {
        return lines.stream().map(property).distinct().count();
    }
}
