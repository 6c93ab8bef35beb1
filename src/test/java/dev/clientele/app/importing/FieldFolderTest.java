package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.clientele.insight.Desk;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Database;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The small inputs from the field, each typed as a person would, against what their folder says is right. They lie beside the project
/// (`../shared/data`, or where `CLIENTELE_DATA` says); where they are absent the tests say so.
final class FieldFolderTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder, Instant.parse("2026-06-01T12:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isStoredAsItIsMeant(String name, String options, List<String> sums, List<String> told) {
        assertThat(type(name, options)).as(person.complained()).isZero();
        assertThat(person.sums()).isEqualTo(sums);
        person.assertAnswered();
        told.forEach(words -> assertThat(person.said()).contains(words));
    }

    static Stream<Arguments> isStoredAsItIsMeant() {
        return Stream.of(
                arguments("account_beats_name", "", List.of("Ann 100.00", "Bob 50.00"), List.of("Account")),
                arguments("names", "", List.of("A 3.00", "B 2.00"), List.of("Account")),
                arguments("store_as_customer", "", List.of("H77 10.00", "H78 12.00"), List.of("store_id")),
                arguments("xero_export", "", List.of("Elmhurst College 200.00", "Tarn Radio 50.00"),
                        List.of("£250.00", "Left out: Sales invoice, Draft", "Left out: Sales invoice, Voided", "AccountCode")),
                arguments("discount0", "", List.of("Ann 200.00", "Bob 90.00"), List.of()),
                arguments("linetotal", "", List.of("Ann 200.00", "Bob 90.00"),
                        List.of("Line Total", "quantity x price shows that \"Tax Amount\" is in it")),
                arguments("currency", "--currency EUR --rates rates", List.of("Acme 83.33", "Bolt 100.00", "Cara 0.65"), List.of()),
                arguments("symbols", "--currency EUR --rates rates", List.of("Acme 83.33", "Bolt 100.00"), List.of()),
                arguments("cancelled", "", List.of("Ann 100.00"), List.of("Left out: ")),
                arguments("storno", "", List.of("Ann 100.00"), List.of("Left out: ")),
                arguments("status", "", List.of("Paid 100.00"),
                        List.of("Left out: uncollectible", "Left out: Cancelled by customer", "Left out: Storno",
                                "Left out: Refunded in full", "Left out: chargeback", "Left out: rejected", "Left out: cancelled")),
                arguments("payments", "", List.of("Acme 100.00", "Bolt 30.00"), List.of("Left out: Payment")),
                arguments("paypal", "", List.of("Ann Example 1050.00"), List.of("Left out: General Withdrawal", "Fee")),
                arguments("stripe_partial_refund", "", List.of("cus_A 100.00", "cus_B 40.00"), List.of("Left out: Failed", "€140.00")),
                arguments("shopify_orders_export", "", List.of("ann@example.com 29.98", "bob@example.com 60.00", "cyd@example.com 45.00"),
                        List.of("in 3 invoices", "Shipping", "Taxes")),
                arguments("salesforce_opp", "", List.of("Larkfield Oil 235000.00", "Mill Telecom 75000.00"),
                        List.of("310,000.00", "Close Date         date", "Left out: ")),
                arguments("2024", "", List.of("A 100.00", "B 200.00", "C 300.00"), List.of()),
                arguments("total", "", List.of("A 100.00", "B 50.00"), List.of("sums of the rows above them, not counted")),
                arguments("foot_small", "", List.of("Ann 100.00", "Bob 400.00"), List.of("sums of the rows above them, not counted")),
                arguments("pre_pad", "", List.of("Ann 100.00", "Bob 200.00"), List.of()),
                arguments("space-quote", "", List.of("Acme GmbH 61.50"), List.of()),
                arguments("excel-text", "", List.of("00123 150.00"), List.of()),
                arguments("creditcost", "", List.of("A 60.00", "B 100.00"), List.of()),
                arguments("24h", "", List.of("A 1.00"), List.of("1 Feb 2024")),
                arguments("days", "", List.of("A 1096.00"), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isAskedAboutAndNotStored(String name, String options, List<String> asked) {
        assertThat(type(name, options)).isEqualTo(1);
        asked.forEach(words -> assertThat(person.complained()).contains(words));
        assertThat(person.sums()).isEmpty();
    }

    static Stream<Arguments> isAskedAboutAndNotStored() {
        return Stream.of(
                arguments("discount_below1", "", List.of("--map discount-share=\"Discount %\"", "--map discount-percent=\"Discount %\"")),
                arguments("mixed_currency_signs", "",
                        List.of("amounts in 3 currencies: $ in 1 row, ¥ in 1 row, € in 1 row", "--rates FILE")),
                arguments("mixed_currency_signs", "--currency EUR --rates rates", List.of("2 no rate", "expected a rate from JPY to EUR")),
                arguments("currency", "", List.of("EUR in 1 row, JPY in 1 row, USD in 1 row", "--currency EUR --rates FILE")),
                arguments("symbols", "", List.of("$ in 1 row, € in 1 row", "--rates FILE")),
                arguments("status-words", "", List.of("\"In Process\" in 1 row, 1.00", "--status")),
                arguments("overflow", "", List.of("amount too large")));
    }

    /// Signs in a currency without cents are whole: 30,000 yen at 150 to the euro, 200 dollars at par.
    @Test
    void signsOfThreeCurrenciesAreConvertedWhereThereAreRates() throws Exception {
        var rates = person.write("rates.csv", "Date,USD,JPY,\n2024-02-26,1.0000,150.00,\n2024-02-25,1.0000,160.00,\n");
        assertThat(person.type(data("mixed_currency_signs.csv"), "--currency", "EUR", "--rates", rates.toString())).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 200.00", "Cy 200.00");
    }

    @Test
    void aRatingIsNoScore() {
        assertThat(person.typeAll("--customers", data("sf_accounts.csv").toString())).isZero();
        assertThat(person.said()).contains("1 customer described", "Rating", "its values are no scores from 0 to 10");
    }

    @Test
    void refundedAndVoidedOrdersOfAShopDoNotCount() {
        assertThat(type("shopify60", "")).isZero();
        assertThat(person.rows("select printf('%.2f', sum(net) / 100.0) from line")).containsExactly("1740.00");
        assertThat(person.said()).contains("$1,740.00", "Left out: refunded", "Left out: voided");
    }

    @Test
    void numbersThatStartAnewEachYearAreOtherDocuments() {
        assertThat(person.typeAll(data("2024.csv").toString(), data("2025.csv").toString())).isZero();
        assertThat(person.rows("select printf('%.2f', sum(l.net) / 100.0) from line l join invoice i on i.id = l.invoice_id"
                + " group by strftime('%Y', i.day * 86400, 'unixepoch')")).containsExactly("600.00", "60.00");
        assertThat(person.said()).contains("Invoice numbers start anew each year");
    }

    @Test
    void anInvoiceInTwoFilesIsAskedAboutAndJoined() {
        assertThat(type("part1", "")).isZero();
        assertThat(type("part2", "")).isEqualTo(1);
        assertThat(person.complained()).contains("1 invoice number that the store has already", "--same-number add");
        assertThat(person.sums()).containsExactly("A 100.00", "B 500.00");
        assertThat(type("part2", "--same-number add")).isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "B 550.00", "C 30.00");
    }

    @Test
    void aCreditNotesCostHasItsSign() {
        assertThat(type("creditcost", "")).isZero();
        assertThat(person.rows("select printf('%.2f', sum(l.net - l.cost) / 100.0) from line l join invoice i on i.id = l.invoice_id"
                + " join customer c on c.id = i.customer_id where c.number = 'A'")).containsExactly("24.00");
    }

    @Test
    void quartersOfAFiscalYearAreWhatTheySay() {
        assertThat(type("days", "")).isZero();
        var calendar = new BusinessCalendar(ZoneOffset.UTC, Month.APRIL, DayOfWeek.MONDAY);
        var desk = Desk.of(Database.open(person.store()), Desk.terms(calendar, 12), LocalDate.of(2026, 3, 31));
        assertThat(desk.ask("revenue fy2025-Q1").headline()).contains("91");
        assertThat(desk.ask("revenue fy2024-2025").headline()).contains("365");
    }

    private int type(String name, String options) {
        var words = new ArrayList<>(options.isEmpty() ? List.<String>of() : Arrays.asList(options.split(" ")));
        words.replaceAll(word -> word.equals("rates") ? data("rates.csv").toString() : word);
        return person.type(data(name + ".csv"), words.toArray(new String[0]));
    }

    private static Path data(String name) {
        return SharedFiles.path("field", name);
    }
}
