package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words for credit notes, quotes and cancelled documents in columns of whatever name: they are understood or asked about, and amounts
/// without a minus beside them are never counted in silence.
final class StrayKindsTest {

    private static final String HEADER = "Date;Number;Customer;%s;Net\n";

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    /// Of 1000.00, 20.00 and 300.00 the first is invoiced, the second credited and the third only offered.
    @ParameterizedTest
    @CsvSource({"Doc. type,Invoice,Credit note,Quote", "Belegtyp,Rechnung,Gutschrift,Angebot", "Type pièce,Facture,Avoir,Devis",
            "Dok.typ,Faktura,Kreditfaktura,Offert", "T. doc.,Fattura,Nota di credito,Preventivo", "Soort,Factuur,Creditnota,Offerte",
            "Clase doc.,Factura,Nota de crédito,Presupuesto", "Natureza,Fatura,Nota de crédito,Orçamento",
            "Rodz. dok.,Faktura,Korekta,Wycena", "Vorgang,Verkauf,Gutschrift,Angebot", "Sens,Vente,Avoir,Devis"})
    void aColumnOfKindsIsUnderstoodWhateverItsName(String name, String invoice, String credit, String quote) throws IOException {
        assertThat(type(name, invoice, credit, quote)).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 1000.00", "Bob -20.00");
    }

    @ParameterizedTest
    @CsvSource({"Remark,'',Credit note,''", "Kommentar,,Gutschrift,", "Memo,Invoice 1,Credit note for INV-1,Invoice 3",
            "Class,Domestic,Credit note,Export", "Description,Hosting,Refund,Support", "Libellé,Facture,Facture,Devis",
            "Info,Rechnung,Rechnung,Angebot", "Categoria,Servizi,Nota di credito,Servizi", "Referencia,Servicio,Abono,Servicio",
            "Channel,Web,Avoir,Web"})
    void aWordAmongOthersIsAskedAbout(String name, @Nullable String first, @Nullable String second, @Nullable String third)
            throws IOException {
        assertThat(type(name, first, second, third)).isEqualTo(1);
        assertThat(person.complained()).contains("whose amounts have no minus", "--map kind=\"" + name + "\"", "--map kind=-");
        assertThat(person.sums()).isEmpty();
        assertThat(type(name, first, second, third, "--map", "kind=-")).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 1000.00", "Bob 20.00", "Cid 300.00");
    }

    @ParameterizedTest
    @CsvSource({"Bemerkung,,storniert,", "Note,,Cancelled by customer,", "Observaciones,,Anulada,", "Uwagi,,anulowana,"})
    void aCancellationInARemarkIsAskedAbout(String name, @Nullable String first, @Nullable String second, @Nullable String third)
            throws IOException {
        assertThat(type(name, first, second, third)).isEqualTo(1);
        assertThat(person.complained()).contains("--map status=\"" + name + "\"");
        assertThat(type(name, first, second, third, "--map", "status=" + name)).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 1000.00", "Cid 300.00");
    }

    @Test
    void aRemarkThatSpeaksOfACreditNoteIsTold() throws IOException {
        assertThat(type("Remark", "", "see credit note 12", "")).as(person.complained()).isZero();
        assertThat(person.said()).contains("rows that speak of credit notes are 2 % of the revenue, and count");
    }

    @ParameterizedTest
    @CsvSource({"Zahlungsart,Lastschrift,Gutschrift,Bar", "Rate,Flexible,Free cancellation,Flexible", "Description,Abono 5 kg,Abono,Tierra",
            "Remark,cancellation insurance,avoidance,thanks"})
    void wordsThatMeanSomethingElseAreNotAskedAbout(String name, @Nullable String first, @Nullable String second, @Nullable String third)
            throws IOException {
        assertThat(type(name, first, second, third)).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 1000.00", "Bob 20.00", "Cid 300.00");
    }

    @Test
    void creditNotesWithAMinusNeedNoQuestion() throws IOException {
        var file =
                person.write("minus.csv", HEADER.formatted("Remark") + "2025-01-13;1;Ann;;1000.00\n2025-02-14;2;Bob;Credit note;-20.00\n");
        assertThat(person.type(file)).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("Ann 1000.00", "Bob -20.00");
    }

    private int type(String name, @Nullable String first, @Nullable String second, @Nullable String third, String... options)
            throws IOException {
        var rows = Stream.of("2025-01-13;1;Ann;%s;1000.00", "2025-02-14;2;Bob;%s;20.00", "2025-03-15;3;Cid;%s;300.00")
                .collect(Collectors.joining("\n", HEADER.formatted(name), "\n"))
                .formatted(text(first), text(second), text(third));
        return person.type(person.write("kinds.csv", rows), options);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
