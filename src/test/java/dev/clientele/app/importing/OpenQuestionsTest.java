package dev.clientele.app.importing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Small exports of which only a person can tell what they mean: nothing is stored, and the message says what is open.
final class OpenQuestionsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areAsked(String name, String rows, String asked) throws IOException {
        new ImportTranscript(folder).assertAsks(name, rows, asked);
    }

    static Stream<Arguments> areAsked() {
        return Stream.of(
                arguments("a word for unpaid or not yet approved", """
                Núm.;Fecha;Cliente;NIF;Base imponible;IVA;Retención;Total;Pagado;Pendiente;Estado;Vencimiento
                F240001;14/01/2024;Lopez SL;B123;100,00;21,00;0,00;121,00;121,00;0,00;Cobrado;14/02/2024
                F240002;15/02/2024;Ruiz SA;A456;50,00;10,50;7,50;53,00;0,00;53,00;Pendiente;15/03/2024
                F240003;16/02/2024;Ruiz SA;A456;-20,00;-4,20;0,00;-24,20;0,00;0,00;Abonado;15/03/2024
                F240004;16/02/2024;Ruiz SA;A456;70,00;14,70;0,00;84,70;0,00;0,00;Anulado;15/03/2024
                """, "\"Pendiente\" in 1 row, 50.00; \"Abonado\" in 1 row, -20.00"),
                arguments("a refunded row that is negative itself", """
                Reference,Contact,Dated On,Due On,Currency,Net Value,Sales Tax,Total Value,Paid Value,Status,Project
                001,Ann Ltd,2024-01-14,2024-02-14,GBP,100.00,20.00,120.00,120.00,Paid,
                002,Bob Ltd,2024-02-15,2024-03-15,GBP,50.00,10.00,60.00,0.00,Overdue,
                003,Bob Ltd,2024-02-16,2024-03-15,GBP,-20.00,-4.00,-24.00,0.00,Refunded,
                004,Cid,2024-02-17,2024-03-15,GBP,70.00,14.00,84.00,0.00,Scheduled To Email,
                005,Cid,2024-02-17,2024-03-15,GBP,70.00,14.00,84.00,0.00,Written-off,
                006,Cid,2024-02-18,2024-03-15,GBP,9.00,1.80,10.80,0.00,Open,
                """, "\"Refunded\" in 1 row, -£20.00"),
                arguments("a journal in double entry", """
                Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column),Debit Amount (Two Column Approach),Credit Amount (Two Column Approach),Other Accounts for this Transaction,Customer,Vendor,Invoice Number,Bill Number,Account Type
                1,2024-01-14,Sales,Acme - 1,,100.00,,100.00,Accounts Receivable,Acme,,1,,Income
                1,2024-01-14,Accounts Receivable,Acme - 1,,100.00,100.00,,Sales,Acme,,1,,Current Asset
                2,2024-02-15,Sales,Bolt - 2,,50.00,,50.00,Accounts Receivable,Bolt,,2,,Income
                2,2024-02-15,Accounts Receivable,Bolt - 2,,50.00,50.00,,Sales,Bolt,,2,,Current Asset
                """, "is a journal: \"Debit Amount (Two Column Approach)\" and"),
                arguments("a discount beside an amount before it", """
                Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Coupon Details,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Country,Order ID,Variations,Order Type,SKU
                01/14/24,Mug,ann1,2,50.00,,,0.00,0.00,4.00,0.00,100.00,USD,901,1,01/14/24,01/15/24,Ann Lee,United States,801,,online,M1
                02/15/24,Mug,bob2,1,60.00,SAVE,,10.00,0.00,4.00,0.00,60.00,USD,902,1,02/15/24,02/16/24,Bob Ray,United States,802,,online,M1
                """, "Say whether that is still to be taken off: --map net=-"),
                arguments("a price that grows with the quantity", """
                amazon-order-id	purchase-date	order-status	product-name	sku	item-status	quantity	currency	item-price	item-tax	shipping-price	buyer-email
                111-1	2024-01-14T10:11:12+00:00	Shipped	Mug	M1	Shipped	2	GBP	100.00	20.00	0.00	ann@m.example
                111-2	2024-02-15T10:11:12+00:00	Shipped	Mug	M1	Shipped	1	GBP	50.00	10.00	0.00	bob@m.example
                111-3	2024-02-16T10:11:12+00:00	Cancelled	Mug	M1	Cancelled	0	GBP			0.00	bob@m.example
                111-4	2024-02-17T10:11:12+00:00	Shipped	Mug	M1	Shipped	3	GBP	150.00	30.00	0.00	bob@m.example
                """, "as it grows with the quantity. Say which: --map price=\"item-price\""),
                arguments("a price of an item, with nothing to prove what it is of", """
                amazon-order-id	purchase-date	order-status	product-name	sku	quantity	currency	item-price	buyer-email
                111-1	2024-01-14T10:11:12+00:00	Shipped	Mug	M1	2	GBP	100.00	ann@m.example
                111-2	2024-02-15T10:11:12+00:00	Shipped	Tea	M2	3	GBP	60.00	bob@m.example
                """, "--map net=\"item-price\" (it is not)"),
                arguments("numbers that a spreadsheet rounded", """
                Invoice,Date,Customer No,Net
                1,2024-01-14,4.91701E+11,100.00
                2,2024-02-15,4.91701E+11,50.00
                3,2024-02-16,4.91702E+11,1.5E+2
                """, "a spreadsheet rounded numbers in \"Customer No\""),
                arguments("a word that is near a known one", """
                ID,Purchase Point,Purchase Date,Bill-to Name,Ship-to Name,Grand Total (Base),Grand Total (Purchased),Status,Billing Address,Subtotal,Shipping and Handling,Customer Name,Payment Method,Total Refunded
                000000001,Main Website,"Jan 14, 2024 10:11:12 AM",Ann Lee,Ann Lee,125.00,125.00,complete,"1 Road",100.00,5.00,Ann Lee,check,0.00
                000000002,Main Website,"Feb 15, 2024 10:11:12 AM",Bob Ray,Bob Ray,65.00,65.00,processing,"2 Road",50.00,5.00,Bob Ray,check,0.00
                000000003,Main Website,"Feb 16, 2024 10:11:12 AM",Cid Oz,Cid Oz,65.00,65.00,closed,"3 Road",50.00,5.00,Cid Oz,check,65.00
                000000004,Main Website,"Feb 17, 2024 10:11:12 AM",Cid Oz,Cid Oz,65.00,65.00,holded,"3 Road",50.00,5.00,Cid Oz,check,0.00
                000000005,Main Website,"Feb 18, 2024 10:11:12 AM",Cid Oz,Cid Oz,65.00,65.00,canceled,"3 Road",50.00,5.00,Cid Oz,check,0.00
                """, "\"holded\" in 1 row, 50.00"),
                arguments("a settlement without customers", """
                settlement-id	transaction-type	order-id	amount-type	amount-description	amount	posted-date	sku	quantity-purchased
                1	Order	111-1	ItemPrice	Principal	100.00	2024-01-14	M1	1
                1	Order	111-1	ItemPrice	Tax	20.00	2024-01-14	M1
                1	Order	111-1	ItemFees	Commission	-15.00	2024-01-14	M1
                1	Refund	111-2	ItemPrice	Principal	-50.00	2024-02-15	M1
                """, "no column looks like the customer"),
                arguments("entries without amounts of their own", """
                Code journal;Date;N° pièce;Compte;Libellé;Débit;Crédit
                VE;14/01/2024;F1;411DUPONT;Dupont SA;120,00;
                VE;14/01/2024;F1;706000;Dupont SA;;100,00
                VE;14/01/2024;F1;445710;Dupont SA;;20,00
                """, "no column looks like an amount without VAT"));
    }
}
