package dev.clientele.ingest.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnRecogniserTest {

    /// The header of a real export, and the fields of its columns in their order, `-` for one that is not used.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country | invoice product product-name quantity date price customer country
            SalesOrderNumber,OrderDate,ProductKey,ResellerKey,EmployeeKey,SalesTerritoryKey,OrderQuantity,UnitPrice,TotalProductCost,SalesAmount,StandardCost | invoice date product customer owner - quantity - cost net -
            Created date (UTC);Amount;Currency;Captured;Converted Amount;Fee;Status;Customer ID;Invoice Number | date net currency - - - status customer invoice
            Row ID,Order ID,Order Date,Ship Date,Ship Mode,Customer ID,Customer Name,Segment,Country,City,Product ID,Category,Sub-Category,Product Name,Sales,Quantity,Discount,Profit | - invoice date - - customer customer-name segment country - product category - product-name net quantity - -
            Rechnungsnummer;Rechnungsdatum;Kunden-Nr.;Firma;Branche;Artikel-Nr.;Artikelbezeichnung;Warengruppe;Menge;Einzelpreis;Netto;USt;Brutto | invoice date customer customer-name industry product product-name category quantity - net - -
            Belegnummer;Belegdatum;Debitor;Vertriebsweg;Vertreter;Material;Fakturierte Menge;Nettowert;Währung;Einstandswert | invoice date customer channel owner product - net currency cost
            VBELN;FKDAT;KUNNR;MATNR;Nettowert;WAERS | invoice date customer product net currency
            VBELN;FKART;FKDAT;KUNAG;VTWEG;ARKTX;FKIMG;NETWR;WAERK;FKSTO;VKORG | invoice kind date customer channel product quantity net currency cancelled -
            Numer faktury;Data wystawienia;Data sprzedaży;Termin płatności;Nabywca;NIP;Wartość netto;Kwota VAT;Wartość brutto;Waluta;Status | invoice date - - customer - net - - currency status
            Nr dokumentu;Rodzaj dokumentu;Data wystawienia;Kontrahent;Nazwa towaru;Ilość;Cena jednostkowa;Handlowiec | invoice kind date customer product quantity price owner
            Deal - ID;Deal - Title;Deal - Value;Deal - Organization;Deal - Owner;Deal - Status;Deal - Won time | - - net customer owner status date
            N° facture;Date de facture;Code client;Client;Désignation;Quantité;Prix unitaire HT;Total HT;Total TTC;Devise | invoice date customer customer-name product quantity - net - currency
            Número de factura;Fecha de emisión;NIF cliente;Cliente;Razón social;Base imponible;IVA;Total | invoice date - customer customer-name net - -
            Nº Fatura;Data de emissão;Código do cliente;Nome do cliente;Artigo;Qtd.;Preço unitário;Valor líquido | invoice date customer customer-name product quantity price -
            Factuurnummer;Factuurdatum;Klantnummer;Klantnaam;Artikelomschrijving;Aantal;Stukprijs;Bedrag exclusief btw | invoice date customer customer-name product quantity - net
            Fakturanr;Fakturadatum;Kundnr;Kundnamn;Artikelnr;Benämning;Antal;À-pris;Radbelopp | invoice date customer customer-name product product-name quantity - net
            Numero documento;Data documento;Cod. cliente;Ragione sociale;Q.tà;Prezzo unitario;Imponibile;Lordo | invoice date customer customer-name quantity - net -
            Date,Transaction Type,Num,Customer,Product/Service,Memo/Description,Qty,Sales Price,Amount | date kind invoice customer product - quantity - net
            posting_date,document_no,sell_to_customer,item_no,qty,line_amount_excl_vat,unit_cost_lcy | date invoice - product quantity net -
            date,account_id,account_name,account_owner,arr_usd,amount_usd | date customer customer-name owner - net
            """)
    void knowsTheExportsOfManyPrograms(String header, String fields) {
        var names = Arrays.asList(header.split(header.contains(";") ? ";" : ",", -1));
        var needed = missing(fields);
        var columns = new ColumnRecogniser("export.csv", ColumnChoice.parse(Contents.INVOICES, needed)).recognise(names);
        assertThat(words(columns, names, needed)).isEqualTo(fields);
    }

    @Test
    void takesTheSurestOfSeveralColumns() {
        var columns = recognise("Order Date,Invoice Date,Due Date,Customer,Customer Name,Net,Amount,Total");
        assertThat(columns.name(Field.DATE)).isEqualTo("Invoice Date");
    }

    @Test
    void thePersonsWordGoesFirst() {
        var names = List.of("Invoice Date", "Order Date", "Customer", "Buyer", "Net", "Cost");
        var choice = ColumnChoice.parse(Contents.INVOICES, List.of("date=Order Date,customer=4", "cost=-"));
        var columns = new ColumnRecogniser("export.csv", choice).recognise(names);
        assertThat(words(columns, names, List.of())).isEqualTo("- date customer-name customer net -");
    }

    @Test
    void aColumnsNameMayHaveCommas() {
        var names = List.of("Day", "Buyer", "Net, in euro");
        var columns = new ColumnRecogniser("export.csv", ColumnChoice.parse(Contents.INVOICES, List.of("net=Net, in euro,date=Day")))
                .recognise(names);
        assertThat(columns.name(Field.NET)).isEqualTo("Net, in euro");
    }

    @Test
    void neverTakesAnAmountWithVatForRevenue() {
        assertThatThrownBy(() -> recognise("Date,Customer,Gross amount")).isInstanceOf(ImportRefusal.class)
                .hasMessageContaining("--map net=\"Gross amount\"");
        assertThatThrownBy(() -> recognise("Datum,Kunde,Bruttobetrag")).hasMessageContaining("--map net=\"Bruttobetrag\"");
        assertThatThrownBy(() -> recognise("Date,Client,Montant TTC")).hasMessageContaining("--map net=\"Montant TTC\"");
        assertThat(recognise("Date,Client,Total TTC,Total HT").name(Field.NET)).isEqualTo("Total HT");
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        assertThatThrownBy(() -> recognise("Colour,Size")).hasMessageContaining("--map date=COLUMN")
                .hasMessageContaining("--map customer=COLUMN")
                .hasMessageContaining("--map net=COLUMN").hasMessageContaining("\"Colour\", \"Size\"");
    }

    @Test
    void refusesAChoiceThatFitsNothing() {
        assertThatThrownBy(() -> ColumnChoice.parse(Contents.INVOICES, List.of("color=Colour")))
                .hasMessageContaining("\"color\" is not a field");
        assertThatThrownBy(() -> ColumnChoice.parse(Contents.INVOICES, List.of("net=A", "net=B")))
                .hasMessageContaining("names the field net twice");
        var recogniser = new ColumnRecogniser("export.csv", ColumnChoice.parse(Contents.INVOICES, List.of("net=Nett")));
        assertThatThrownBy(() -> recogniser.recognise(List.of("Date", "Customer", "Net"))).hasMessageContaining("no such column")
                .hasMessageContaining("\"Net\"");
    }

    private static Columns recognise(String header) {
        return new ColumnRecogniser("export.csv", ColumnChoice.none(Contents.INVOICES)).recognise(List.of(header.split(",", -1)));
    }

    /// Choices of an unused column for what an import needs and the header does not give, so that the rest can be looked at.
    private static List<String> missing(String fields) {
        var given = List.of(fields.split(" ", -1));
        return Stream.of("date", "customer", "net")
                .filter(field -> !given.contains(field) && !(field.equals("net") && given.contains("price")))
                .map(field -> field + "=" + (given.indexOf("-") + 1)).toList();
    }

    private static String words(Columns columns, List<String> names, List<String> needed) {
        var words = new String[names.size()];
        Arrays.fill(words, "-");
        columns.byField().forEach((field, column) -> words[column.index()] =
                needed.stream().anyMatch(choice -> choice.startsWith(field.word() + "=")) ? "-" : field.word());
        return Arrays.stream(words).collect(Collectors.joining(" "));
    }
}
