package dev.clientele.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// What holds for every row, whatever the seed and the last day.
@Isolated("sets the locale of the whole process")
final class SampleCompanyTest {

    /// Changes with every change of the sample; then documentation and screenshots must change with it.
    private static final String USUAL = "c0654128df46d8230dd9abf1baca6cdafb2a3cf8a3777abe230daeb0601d631a";

    private static final List<LocalDate> ENDS = List.of(SampleCompany.END, LocalDate.of(2026, 6, 30), LocalDate.of(2024, 2, 29));

    @Test
    void usualSampleNeverChanges() {
        assertThat(digest(SampleCompany.usual())).isEqualTo(USUAL);
    }

    @Test
    void sampleIsTheSameInAnyLocale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(digest(SampleCompany.usual())).isEqualTo(USUAL);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void anotherSeedIsAnotherSample() {
        assertThat(digest(new SampleCompany(43, SampleCompany.END))).isNotEqualTo(USUAL);
    }

    @Test
    void rowsStandInOrderOnBusinessDaysOfSixYears() {
        for (var end : ENDS) {
            var company = new SampleCompany(9, end);
            assertThat(company.start()).isEqualTo(end.plusDays(1).minusYears(6));
            var last = company.start();
            for (var row : new Books(company).rows()) {
                var day = row.document().day();
                assertThat(day).isBetween(last, end);
                assertThat(day.getDayOfWeek().getValue()).isLessThan(6);
                last = day;
            }
            assertThat(last).isAfter(end.minusDays(7));
        }
    }

    @Test
    void rowsOfADocumentStandTogetherUnderItsNumber() {
        var documents = new ArrayList<SalesRecord.Document>();
        for (var row : new Books(SampleCompany.usual()).rows()) {
            if (documents.isEmpty() || !documents.getLast().equals(row.document())) {
                documents.add(row.document());
            }
        }
        assertThat(documents.stream().map(SalesRecord.Document::number)).doesNotHaveDuplicates();
        assertThat(documents).allMatch(document -> document.number().matches("(RE|GS)-" + document.day().getYear() + "-\\d{6}"));
    }

    @Test
    void creditNotesAreNegativeAndInvoicesAreNot() {
        assertThat(new Books(SampleCompany.usual()).rows())
                .allMatch(row -> row.document().number().startsWith("GS") ? row.original() < 0 : row.original() > 0)
                .allMatch(row -> row.document().number().startsWith("GS") == row.net() < 0)
                .allMatch(row -> row.cost().isEmpty() || row.cost().getAsLong() < 0 == row.net() < 0);
    }

    @Test
    void amountsAreConvertedAtTheRateOfTheirDay() {
        var company = SampleCompany.usual();
        assertThat(new Books(company).rows()).filteredOn(row -> row.document().currency().equals("GBP")).hasSizeGreaterThan(5_000)
                .allMatch(row -> row.net() == converted(row, company.rates()));
    }

    @Test
    void eurosStayAsTheyAre() {
        assertThat(new Books(SampleCompany.usual()).rows()).filteredOn(row -> row.document().currency().equals("EUR"))
                .hasSizeGreaterThan(50_000).allMatch(row -> row.net() == row.original());
    }

    @Test
    void ratesHaveGapsAtWeekends() {
        var pounds = requireNonNull(SampleCompany.usual().rates().byCurrency().get("GBP"));
        assertThat(pounds.keySet()).allMatch(day -> day.getDayOfWeek().getValue() < 6);
        assertThat(pounds.values()).allMatch(rate -> rate > 0.75 && rate < 0.98);
        assertThat(pounds.firstKey()).isBefore(SampleCompany.usual().start());
    }

    @Test
    void aCustomerIsDescribedAlikeInAllRowsAndNamedOnce() {
        var parties = new HashSet<SalesRecord.Party>();
        new Books(SampleCompany.usual()).rows().forEach(row -> row.customer().ifPresent(parties::add));
        assertThat(parties.stream().map(SalesRecord.Party::id).distinct()).hasSameSizeAs(parties);
        assertThat(parties.stream().map(SalesRecord.Party::name).distinct()).hasSameSizeAs(parties);
        assertThat(parties).allSatisfy(party -> assertThat(party.toString()).doesNotContain("{", "}"));
    }

    private static long converted(SalesRecord row, RateTable rates) {
        double rate = rates.rate(row.document().currency(), "EUR", row.document().day()).orElseThrow();
        return new BigDecimal(row.original()).multiply(BigDecimal.valueOf(rate)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static String digest(SampleCompany company) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            company.forEach(row -> sha.update(text(row).getBytes(StandardCharsets.UTF_8)));
            sha.update(company.rates().byCurrency().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String text(SalesRecord row) {
        var document = row.document();
        var party = row.customer().map(known -> String.join(";", known.id(), known.name(), known.country(), known.segment(),
                known.industry(), known.owner())).orElse("");
        var product = row.product().map(known -> String.join(";", known.id(), known.name(), known.category())).orElse("");
        var cost = row.cost().isPresent() ? Long.toString(row.cost().getAsLong()) : "";
        return String.join(";", Long.toString(row.row()), document.number(), document.day().toString(), document.currency(),
                document.channel(), party, product, String.valueOf(row.quantity()), Long.toString(row.original()),
                Long.toString(row.net()), cost) + "\n";
    }
}
