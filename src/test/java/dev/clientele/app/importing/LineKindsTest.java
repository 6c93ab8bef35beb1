package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ingest.kind.LineKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines that are no goods: what may be no revenue is asked about with its sum, and what is, is told.
final class LineKindsTest {

    private static final String ORDERS = """
        Order ID,Order Date,Customer,Item Name,Quantity,Line Total excl. tax
        1,2024-01-14,Ann,Shirt,2,100.00
        1,2024-01-14,Ann,Shipping,1,5.00
        2,2024-02-15,Bob,Gift Card - 50,1,50.00
        3,2024-02-16,Cid,Gift card holder,1,4.00
        """;

    @TempDir
    private Path folder;

    @Test
    void aGiftCardThatWasSoldIsAskedAbout() throws IOException {
        var person = new ImportTranscript(folder);
        assertThat(person.type(person.write("orders.csv", ORDERS))).isEqualTo(1);
        assertThat(person.complained()).contains("\"gift cards and vouchers\" in 1 row, ", "50.00",
                "--status \"gift cards and vouchers=count\"").doesNotContain("column");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void itIsLeftOutOrCountedAsThePersonSays() throws IOException {
        var left = new ImportTranscript(Files.createDirectory(folder.resolve("left")));
        left.type(left.write("orders.csv", ORDERS), "--status", "gift cards and vouchers=leave-out");
        assertThat(left.sums()).isEqualTo(List.of("Ann 105.00", "Cid 4.00"));
        assertThat(left.said()).contains("Left out: gift cards and vouchers", "shipping, counted as revenue");
        var counted = new ImportTranscript(Files.createDirectory(folder.resolve("counted")));
        counted.type(counted.write("orders.csv", ORDERS), "--status", "gift cards and vouchers=count");
        assertThat(counted.sums()).isEqualTo(List.of("Ann 105.00", "Bob 50.00", "Cid 4.00"));
        assertThat(counted.said()).contains("gift cards and vouchers, counted as revenue");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Geschenkgutschein 25 EUR, GIFT_CARD", "Carte cadeau 50 €, GIFT_CARD", "Tarjeta regalo, GIFT_CARD",
            "Presentkort 500 kr, GIFT_CARD",
            "Cadeaubon, GIFT_CARD", "Buono regalo, GIFT_CARD", "Vale presente, GIFT_CARD", "Dotcomgiftshop Gift Voucher £40.00, GIFT_CARD",
            "Anzahlung 30 %, PREPAYMENT", "Acompte, PREPAYMENT", "Pfand, DEPOSIT", "Flaschenpfand, DEPOSIT", "Statiegeld, DEPOSIT",
            "Deposit refund, DEPOSIT", "Spende, DONATION", "Don, DONATION", "Trinkgeld, TIP", "Tip (10%), TIP", "Versandkosten, SHIPPING",
            "POSTAGE, SHIPPING", "Frais de port, SHIPPING", "Gastos de envío, SHIPPING", "Shipping & Handling, SHIPPING",
            "Öresavrundning, ROUNDING", "Rundungsdifferenz, ROUNDING"})
    void areKnownByTheirNames(String text, LineKind kind) {
        assertThat(LineKind.of(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gift card holder", "GIFT BAG PSYCHEDELIC APPLES", "Porto tawny", "Tip-Top glue", "Deposit box", "Transport helmet",
                    "Postage stamp album", "Don Quijote", "Borg backup licence", "Rounding tool", "Gutscheinheft-Hülle", "Pantry shelf"})
    void goodsOfSuchNamesStayGoods(String text) {
        assertThat(LineKind.of(text)).isEmpty();
    }
}
