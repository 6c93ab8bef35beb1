package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.clientele.ingest.profile.ProfileFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A small export in the documented shape of each program for which a profile comes with Clientele, and what each customer bought.
final class ShippedProfilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areKnownAndReadAsWhatWasSold(String title, String rows, List<String> sums) throws IOException {
        var person = new ImportTranscript(folder);
        person.assertReads(title, rows, sums);
        assertThat(person.said()).contains("Read as " + title);
    }

    @Test
    void eachHasAnExportHere() {
        assertThat(ProfileFolder.none().load().shipped()).extracting(profile -> profile.title())
                .allMatch(title -> areKnownAndReadAsWhatWasSold().anyMatch(export -> title.equals(export.get()[0])));
    }

    static Stream<Arguments> areKnownAndReadAsWhatWasSold() {
        return Stream.of(arguments("a Shopify orders export", """
            Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Country,Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Lineitem discount
            #2001,ann@example.com,paid,2025-05-01 10:00:00 +0000,fulfilled,2025-05-02 10:00:00 +0000,USD,50.00,5.00,4.00,59.00,,0.00,Standard,2025-05-01 09:58:12 +0000,2,Tee,15.00,TEE,Ann Lee,US,,stripe,0.00,Acme,7001,0.00
            #2001,ann@example.com,,,,,,,,,,,,,2025-05-01 09:58:12 +0000,1,Cap,20.00,CAP,,,,,,Acme,,0.00
            #2002,bob@example.com,paid,2025-05-03 10:00:00 +0000,fulfilled,2025-05-04 10:00:00 +0000,USD,54.00,5.00,4.32,63.32,TEN,6.00,Standard,2025-05-03 09:58:12 +0000,4,Tee,15.00,TEE,Bob Ray,US,,stripe,0.00,Acme,7002,0.00
            #2003,cyd@example.com,voided,,unfulfilled,,USD,20.00,0.00,1.60,21.60,,0.00,Standard,2025-05-04 09:58:12 +0000,1,Cap,20.00,CAP,Cyd Oz,US,2025-05-05 10:00:00 +0000,stripe,0.00,Acme,7003,0.00
            #2004,dee@example.com,partially_refunded,2025-05-06 10:00:00 +0000,fulfilled,2025-05-07 10:00:00 +0000,USD,100.00,0.00,8.00,108.00,,0.00,Standard,2025-05-06 09:58:12 +0000,5,Cap,20.00,CAP,Dee Ash,US,,stripe,54.00,Acme,7004,0.00
            """, List.of("ann@example.com 50.00", "bob@example.com 54.00", "dee@example.com 50.00")),
                arguments("a Stripe invoices export", """
            id,Amount Due,Amount Paid,Closed,Currency,Customer,Date (UTC),Due Date (UTC),Number,Paid,Subscription,Subtotal,Total Discount Amount,Applied Coupons,Tax,Tax Percent,Total,Amount Remaining,Ending Balance,Forgiven,Minimum Line Item Period Start (UTC),Starting Balance,Status
            in_1,108.00,108.00,TRUE,gbp,cus_A,2025-01-14 10:11,,A-1,TRUE,sub_1,100.00,10.00,TEN,18.00,20,108.00,0.00,0.00,FALSE,,0.00,paid
            in_2,60.00,0.00,FALSE,gbp,cus_B,2025-02-15 10:11,,B-1,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,open
            in_3,60.00,0.00,FALSE,gbp,cus_B,2025-02-16 10:11,,B-3,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,void
            in_4,24.00,0.00,FALSE,gbp,cus_B,2025-02-17 10:11,,B-5,FALSE,sub_2,20.00,0.00,,4.00,20,24.00,24.00,0.00,FALSE,,0.00,draft
            """, List.of("cus_A 90.00", "cus_B 50.00")),
                arguments("a Stripe payments export", """
            id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Converted Amount Refunded,Fee,Converted Currency,Mode,Status,Statement Descriptor,Customer ID,Customer Email,Captured,Invoice ID
            ch_1,Plan,Payment complete.,2025-01-14 10:11,100.00,0.00,eur,100.00,0.00,1.75,eur,Live,Paid,SHOP,cus_A,a@example.com,TRUE,
            ch_2,Plan,Payment complete.,2025-02-15 10:11,80.00,30.00,eur,80.00,30.00,1.45,eur,Live,Partial Refund,SHOP,cus_B,b@example.com,TRUE,
            ch_3,Plan,The bank returned the decline code.,2025-02-16 10:11,70.00,0.00,eur,70.00,0.00,0.00,eur,Live,Failed,SHOP,cus_B,b@example.com,FALSE,
            """, List.of("cus_A 100.00", "cus_B 50.00")),
                arguments("a WooCommerce orders export", """
            order_id,order_number,order_date,status,shipping_total,shipping_tax_total,fee_total,tax_total,discount_total,order_total,order_subtotal,order_currency,payment_method,customer_id,billing_email,billing_company,billing_country,line_items,refunds
            101,101,2025-01-14 10:11:12,completed,5.00,1.00,0.00,21.00,0.00,126.00,100.00,EUR,stripe,7,ann@example.com,,DE,name:Tee|quantity:2,
            102,102,2025-02-15 10:11:12,processing,0.00,0.00,0.00,10.00,5.00,60.00,55.00,EUR,paypal,8,bob@example.com,,DE,name:Cap|quantity:1,
            103,103,2025-02-16 10:11:12,cancelled,0.00,0.00,0.00,10.00,0.00,60.00,50.00,EUR,paypal,8,bob@example.com,,DE,name:Cap|quantity:1,
            104,104,2025-02-17 10:11:12,failed,0.00,0.00,0.00,10.00,0.00,60.00,50.00,EUR,paypal,8,bob@example.com,,DE,name:Cap|quantity:1,
            """, List.of("7 100.00", "8 50.00")),
                arguments("a WooCommerce Analytics orders export", """
            Date,"Order #",Status,Customer,"Customer type","Product(s)","Items sold","Coupon(s)","N. Revenue"
            "2025-01-14 10:11:12",101,completed,"Ann Lee",new,"2× Tee",2,,100
            "2025-02-15 10:11:12",102,processing,"Bob Ray",returning,"1× Cap",1,TEN,45.5
            "2025-02-16 10:11:12",103,cancelled,"Bob Ray",returning,"1× Cap",1,,50
            "2025-02-17 10:11:12",104,on-hold,"Bob Ray",returning,"1× Cap",1,,50
            """, List.of("Ann Lee 100.00", "Bob Ray 45.50")),
                arguments("a Xero sales invoices export", """
            ContactName,EmailAddress,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Sent,Status
            Acme,a@example.com,UK,INV-1,,14/01/2025,28/01/2025,180.00,30.00,180.00,0.00,B1,Bike,2,50.00,0,100.00,200,20% (VAT on Income),20.00,GBP,Sales invoice,Sent,Paid
            Acme,a@example.com,UK,INV-1,,14/01/2025,28/01/2025,180.00,30.00,180.00,0.00,B2,Bell,1,50.00,0,50.00,200,20% (VAT on Income),10.00,GBP,Sales invoice,Sent,Paid
            Bolt,b@example.com,UK,INV-2,,15/02/2025,28/02/2025,54.00,9.00,0.00,54.00,B2,Bell,1,50.00,10,45.00,200,20% (VAT on Income),9.00,GBP,Sales invoice,Sent,Awaiting Payment
            Bolt,b@example.com,UK,INV-3,,16/02/2025,28/02/2025,60.00,10.00,0.00,60.00,B2,Bell,1,50.00,0,50.00,200,20% (VAT on Income),10.00,GBP,Sales invoice,,Voided
            Bolt,b@example.com,UK,CN-1,,20/02/2025,28/02/2025,-24.00,-4.00,0.00,-24.00,B2,Bell,1,-20.00,0,-20.00,200,20% (VAT on Income),-4.00,GBP,Sales credit note,Sent,Paid
            Bolt,b@example.com,UK,INV-4,,21/02/2025,28/02/2025,60.00,10.00,0.00,60.00,B2,Bell,1,50.00,0,50.00,200,20% (VAT on Income),10.00,GBP,Sales invoice,,Draft
            """, List.of("Acme 150.00", "Bolt 25.00")),
                arguments("a QuickBooks sales report", """
            Product/Service,Date,Transaction Type,Num,Customer,Memo/Description,Qty,Sales Price,Amount,Balance
            Bike,01/14/2025,Invoice,1001,Acme,Bike,2.00,50.00,100.00,100.00
            Bike,02/15/2025,Sales Receipt,1002,Bolt,Bike,1.00,50.00,50.00,150.00
            Bike,02/20/2025,Credit Memo,1003,Bolt,Bike,-0.40,50.00,-20.00,130.00
            Total for Bike,,,,,,2.60,,130.00,
            TOTAL,,,,,,2.60,,130.00,
            """, List.of("Acme 100.00", "Bolt 30.00")),
                arguments("a Zoho Books invoices export", """
            Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Customer ID,Currency Code,Exchange Rate,Item Name,Quantity,Item Price,Discount,Discount Amount,Item Total,Item Tax Amount,SubTotal,Total,Sales person
            2025-01-14,90001,INV-1,Closed,Acme,5001,USD,1.0,Bike,2,50.00,0.00,0.00,100.00,8.00,130.00,140.40,Sam
            2025-01-14,90001,INV-1,Closed,Acme,5001,USD,1.0,Bell,1,30.00,0.00,0.00,30.00,2.40,130.00,140.40,Sam
            2025-02-15,90002,INV-2,Overdue,Bolt,5002,USD,1.0,Bell,1,60.00,10.00,10.00,50.00,4.00,50.00,54.00,Lea
            2025-02-16,90003,INV-3,Void,Bolt,5002,USD,1.0,Bell,1,60.00,0.00,0.00,60.00,4.80,60.00,64.80,Lea
            2025-02-17,90004,INV-4,Draft,Bolt,5002,USD,1.0,Bell,1,60.00,0.00,0.00,60.00,4.80,60.00,64.80,Lea
            """, List.of("5001 130.00", "5002 50.00")),
                arguments("an Odoo invoices export", """
            Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Untaxed Amount Signed,Total Signed,Payment Status,Status
            INV/2025/0001,Acme,2025-01-14,2025-02-13,100.00,121.00,Paid,Posted
            INV/2025/0002,Bolt,2025-02-15,2025-03-16,50.00,60.50,Not Paid,Posted
            RINV/2025/0001,Bolt,2025-02-20,2025-02-20,-20.00,-24.20,Paid,Posted
            INV/2025/0003,Bolt,2025-02-21,2025-03-21,70.00,84.70,Not Paid,Cancelled
            /,Bolt,2025-02-22,2025-03-21,70.00,84.70,Not Paid,Draft
            """, List.of("Acme 100.00", "Bolt 30.00")),
                arguments("an ERPNext sales invoices export", """
            ID,Customer,Customer Name,Posting Date,Is Return (Credit Note),Currency,Net Total,Total Taxes and Charges,Grand Total,Outstanding Amount,Status
            ACC-SINV-2025-00001,C-1,Acme,2025-01-14,0,EUR,100.00,19.00,119.00,0.00,Paid
            ACC-SINV-2025-00002,C-2,Bolt,2025-02-15,0,EUR,50.00,9.50,59.50,59.50,Overdue
            ACC-SINV-2025-00003,C-2,Bolt,2025-02-20,1,EUR,-20.00,-3.80,-23.80,0.00,Return
            ACC-SINV-2025-00004,C-2,Bolt,2025-02-21,0,EUR,70.00,13.30,83.30,0.00,Cancelled
            ACC-SINV-2025-00005,C-2,Bolt,2025-02-22,0,EUR,70.00,13.30,83.30,83.30,Draft
            """, List.of("C-1 100.00", "C-2 30.00")),
                arguments("a Fortnox invoices export", """
            Fakturanr;Kundnr;Kundnamn;Fakturadatum;Förfallodatum;Exkl. moms;Moms;Att betala;Status;Kreditfaktura
            1;10;Acme AB;2025-01-14;2025-02-14;100,00;25,00;125,00;Betald;Nej
            2;11;Bolt AB;2025-02-15;2025-03-15;50,00;12,50;62,50;Förfallen;Nej
            3;11;Bolt AB;2025-02-16;2025-03-15;20,00;5,00;25,00;Bokförd;Ja
            4;11;Bolt AB;2025-02-17;2025-03-15;70,00;17,50;87,50;Makulerad;Nej
            """, List.of("10 100.00", "11 30.00")),
                arguments("a Visma eEkonomi invoices export", """
            Fakturanummer;Kundnummer;Kundnamn;Fakturadatum;Förfallodatum;Belopp exkl. moms;Moms;Totalt belopp;Restbelopp;Status
            1;10;Acme AB;2025-01-14;2025-02-14;100,00;25,00;125,00;0,00;Betald
            2;11;Bolt AB;2025-02-15;2025-03-15;50,00;12,50;62,50;62,50;Förfallen
            3;11;Bolt AB;2025-02-16;2025-03-15;-20,00;-5,00;-25,00;0,00;Krediterad
            4;11;Bolt AB;2025-02-17;2025-03-15;70,00;17,50;87,50;87,50;Utkast
            """, List.of("10 100.00", "11 30.00")),
                arguments("a lexoffice list of vouchers", """
            Belegtyp;Belegnummer;Belegdatum;Kontaktname;Nettobetrag;Steuerbetrag;Bruttobetrag;Währung;Status
            Rechnung;RE0001;14.01.2025;Kronstahl GmbH;100,00;19,00;119,00;EUR;bezahlt
            Rechnung;RE0002;15.02.2025;Berg AG;50,00;9,50;59,50;EUR;offen
            Rechnungskorrektur;GS0001;20.02.2025;Berg AG;20,00;3,80;23,80;EUR;bezahlt
            Rechnung;RE0003;21.02.2025;Berg AG;70,00;13,30;83,30;EUR;storniert
            Rechnung;RE0004;22.02.2025;Berg AG;70,00;13,30;83,30;EUR;Entwurf
            """, List.of("Berg AG 30.00", "Kronstahl GmbH 100.00")));
    }
}
