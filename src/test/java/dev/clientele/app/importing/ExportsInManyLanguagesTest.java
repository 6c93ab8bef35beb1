package dev.clientele.app.importing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Everyday exports in other languages and of shops, read without a question.
final class ExportsInManyLanguagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadWithoutAQuestion(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
    }

    static Stream<Arguments> areReadWithoutAQuestion() {
        return Stream.of(
                arguments("Italian: Danea", """
                Data doc.;Num. doc.;Tipo doc.;Cod. cliente;Cliente;Tot. netto;Tot. IVA;Tot. documento;Pagato;Stato
                14/01/2024;1;Fattura;0001;Rossi Srl;1.100,00;242,00;1.342,00;1.342,00;
                15/02/2024;2;Fattura accompagnatoria;0002;Bianchi;50,00;11,00;61,00;0,00;
                20/02/2024;3;Nota accredito;0002;Bianchi;20,00;4,40;24,40;0,00;
                21/02/2024;4;Preventivo;0002;Bianchi;70,00;15,40;85,40;0,00;
                22/02/2024;5;DDT;0002;Bianchi;70,00;15,40;85,40;0,00;
                """, List.of("0001 1100.00", "0002 30.00")),
                arguments("Spanish", """
                Nº Factura;Fecha;Cliente;CIF;Base Imponible;Cuota IVA;Total Factura;Estado;Forma de pago
                F24-001;14/01/2024;López SL;B1;1.100,00;231,00;1.331,00;Pagada;Transferencia
                F24-002;15/02/2024;Ruiz SA;A2;50,00;10,50;60,50;Vencida;Transferencia
                R24-003;16/02/2024;Ruiz SA;A2;-20,00;-4,20;-24,20;Emitida;Transferencia
                F24-004;17/02/2024;Ruiz SA;A2;70,00;14,70;84,70;Borrador;Transferencia
                """, List.of("López SL 1100.00", "Ruiz SA 30.00")),
                arguments("Spanish: to be paid", """
                Número;Fecha factura;Nombre cliente;Subtotal;IVA;Total;Estado
                F1;14/01/2024;López SL;1100,00;231,00;1331,00;Pagado
                F2;15/02/2024;Ruiz SA;50,00;10,50;60,50;Pendiente de pago
                F3;16/02/2024;Ruiz SA;70,00;14,70;84,70;Anulada
                """, List.of("López SL 1100.00", "Ruiz SA 50.00")),
                arguments("Spanish: series of numbers", """
                Serie;Número;Fecha;Código cliente;Nombre;Base;% IVA;Cuota;Total;Tipo
                A;1;14/01/2024;430001;López SL;1.100,00;21;231,00;1.331,00;Factura
                A;2;15/02/2024;430002;Ruiz SA;50,00;21;10,50;60,50;Factura
                R;1;20/02/2024;430002;Ruiz SA;-20,00;21;-4,20;-24,20;Rectificativa
                """, List.of("430001 1100.00", "430002 30.00")),
                arguments("Portuguese: codes of documents", """
                Documento;Nº;Data;Cliente;NIF;Total Ilíquido;IVA;Total;Estado
                FT;FT 2024/1;14-01-2024;Silva Lda;500;1100,00;253,00;1353,00;Fechado
                FT;FT 2024/2;15-02-2024;Costa SA;501;50,00;11,50;61,50;Fechado
                NC;NC 2024/3;20-02-2024;Costa SA;501;20,00;4,60;24,60;Fechado
                FT;FT 2024/4;21-02-2024;Costa SA;501;70,00;16,10;86,10;Anulado
                RC;RC 2024/5;22-02-2024;Silva Lda;500;1353,00;0,00;1353,00;Fechado
                """, List.of("Costa SA 30.00", "Silva Lda 1100.00")),
                arguments("Portuguese: an invoice that is its receipt", """
                Número,Tipo,Estado,Data,Data de vencimento,Cliente,NIF Cliente,Total sem impostos,Impostos,Total com impostos,Moeda
                FT 2024/1,Fatura,Paga,14/01/2024,28/01/2024,Silva Lda,500,100.00,23.00,123.00,EUR
                FR 2024/2,Fatura-recibo,Paga,15/02/2024,28/02/2024,Costa SA,501,50.00,11.50,61.50,EUR
                NC 2024/3,Nota de crédito,Finalizado,20/02/2024,28/02/2024,Costa SA,501,20.00,4.60,24.60,EUR
                FT 2024/4,Fatura,Anulada,21/02/2024,28/02/2024,Costa SA,501,70.00,16.10,86.10,EUR
                """, List.of("Costa SA 30.00", "Silva Lda 100.00")),
                arguments("French: Sage", """
                N° facture;Date facture;Code client;Nom du client;Total HT;Total TVA;Total TTC;Statut;Représentant
                FA001;14/01/2024;C1;Dupont SA;1 100,00;220,00;1 320,00;Réglée;Anne
                FA002;15/02/2024;C2;Martin;50,00;10,00;60,00;Validée;Luc
                AV003;20/02/2024;C2;Martin;-20,00;-4,00;-24,00;Validée;Luc
                FA004;21/02/2024;C2;Martin;70,00;14,00;84,00;Brouillon;Luc
                """, List.of("C1 1100.00", "C2 30.00")),
                arguments("French: Axonaut", """
                Numéro;Date de facture;Société;Interlocuteur;Objet;Montant HT;TVA;Montant TTC;Restant dû;État du paiement;Commercial
                F1;14/01/2024;Dupont SA;Anne D.;Vélos;1 100,00 €;220,00 €;1 320,00 €;0,00 €;Payé;Luc
                F2;15/02/2024;Martin SARL;Paul M.;Cloches;50,00 €;10,00 €;60,00 €;60,00 €;À relancer;Luc
                AV3;20/02/2024;Martin SARL;Paul M.;Retour;-20,00 €;-4,00 €;-24,00 €;0,00 €;Payé;Luc
                """, List.of("Dupont SA 1100.00", "Martin SARL 30.00")),
                arguments("Swedish: rows of Fortnox", """
                Fakturanr;Fakturadatum;Kundnr;Kundnamn;Artikelnr;Benämning;Antal;A-pris;Rabatt %;Summa exkl moms;Säljare;Makulerad
                1;2024-01-14;10;Acme AB;A1;Cykel;2;50,00;0;100,00;Eva;Nej
                2;2024-02-15;11;Bolt AB;A2;Klocka;1;60,00;10;54,00;Olle;Nej
                3;2024-02-16;11;Bolt AB;A2;Klocka;1;60,00;0;60,00;Olle;Ja
                """, List.of("10 100.00", "11 54.00")),
                arguments("Norwegian", """
                Fakturanummer;Fakturadato;Kundenummer;Kunde;Nettobeløp;Mva;Bruttobeløp;Status
                1001;14.01.2024;10;Acme AS;1 100,00;275,00;1 375,00;Betalt
                1002;15.02.2024;11;Bolt AS;50,00;12,50;62,50;Ubetalt
                """, List.of("10 1100.00", "11 50.00")),
                arguments("FreshBooks", """
                Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency
                Acme,0000001,2024-01-14,paid,2024-01-20,Design,Logo,50.00,2.0,0.0,100.00,VAT,20.00,,0.00,120.00,GBP
                Bolt,0000002,2024-02-15,sent,,Design,Logo,50.00,1.0,0.0,50.00,VAT,10.00,,0.00,60.00,GBP
                Bolt,0000003,2024-02-16,draft,,Design,Logo,70.00,1.0,0.0,70.00,VAT,14.00,,0.00,84.00,GBP
                Bolt,0000004,2024-02-16,viewed,,Design,Logo,60.00,1.0,10.0,54.00,VAT,10.80,,0.00,64.80,GBP
                """, List.of("Acme 100.00", "Bolt 104.00")),
                arguments("eBay: a price called \"sold for\"", """
                Sales Record Number,Order Number,Buyer Username,Buyer Name,Sale Date,Item Number,Item Title,Custom Label,Quantity,Sold For,Shipping And Handling,Total Price,Payment Method
                101,11-1,ann1,Ann Lee,14-Jan-24,1,Mug,M1,2,£50.00,£3.00,£103.00,PayPal
                102,11-2,bob2,Bob Ray,15-Feb-24,1,Mug,M1,1,£50.00,£3.00,£53.00,PayPal
                103,11-3,bob2,Bob Ray,15-Feb-24,1,Mug,M1,3,£50.00,£3.00,£153.00,PayPal
                """, List.of("Ann Lee 100.00", "Bob Ray 200.00")),
                arguments("Lightspeed", """
                Sale ID,Date,Customer,Item,Quantity,Unit Price,Discount,Subtotal,Tax,Total,Employee
                1,2024-01-14,Ann,Mug,2,50.00,0.00,100.00,8.00,108.00,Sam
                2,2024-02-15,Bob,Mug,1,60.00,10.00,50.00,4.00,54.00,Lea
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("a discount in percent and as an amount", """
                Invoice No.,Posting Date,Customer No.,Item No.,Quantity,Unit Price,Line Discount %,Line Discount Amount,Amount
                I1,2024-01-14,C1,M1,2,50.00,0,0.00,100.00
                I2,2024-02-15,C2,M1,1,60.00,10,6.00,54.00
                """, List.of("C1 100.00", "C2 54.00")),
                arguments("FreeAgent", """
                Reference,Contact,Dated On,Due On,Currency,Net Value,Sales Tax,Total Value,Paid Value,Status,Project
                001,Ann Ltd,2024-01-14,2024-02-14,GBP,100.00,20.00,120.00,120.00,Paid,
                002,Bob Ltd,2024-02-15,2024-03-15,GBP,50.00,10.00,60.00,0.00,Overdue,
                006,Cid,2024-02-18,2024-03-15,GBP,9.00,1.80,10.80,0.00,Open,
                """, List.of("Ann Ltd 100.00", "Bob Ltd 50.00", "Cid 9.00")),
                arguments("a till", """
                Transaction ID,Timestamp,Store ID,Register,Cashier,Member ID,SKU,Description,Qty,Unit Price,Line Total
                1,2024-01-14 10:00,S1,R1,Sam,M1,A,Mug,2,50.00,100.00
                1,2024-01-14 10:00,S1,R1,Sam,M1,B,Tea,1,10.00,10.00
                2,2024-02-15 11:00,S2,R1,Lea,M2,A,Mug,1,50.00,50.00
                3,2024-02-15 11:10,S2,R1,Lea,,A,Mug,1,50.00,50.00
                """, List.of("- 50.00", "M1 110.00", "M2 50.00")),
                arguments("plans of accounts", """
                Invoice,Account,Plan,Invoice date,Amount (USD),Status
                1,Acme,Pro,2024-01-14,100.00,Paid
                2,Bolt,Basic,2024-02-15,50.00,Posted
                3,Acme,Pro,2024-02-14,100.00,Paid
                """, List.of("Acme 200.00", "Bolt 50.00")),
                arguments("Etsy: what remains after fees", """
                Sale Date,Order ID,Buyer User ID,Full Name,First Name,Last Name,Number of Items,Payment Method,Date Shipped,Ship City,Ship Country,Currency,Order Value,Coupon Code,Discount Amount,Shipping Discount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net
                01/14/24,801,ann1,Ann Lee,Ann,Lee,2,Online,01/15/24,Leeds,United Kingdom,GBP,100.00,,0.00,0.00,5.00,0.00,105.00,,4.20,100.80
                02/15/24,802,bob2,Bob Ray,Bob,Ray,1,Online,02/16/24,York,United Kingdom,GBP,50.00,,0.00,0.00,5.00,0.00,55.00,,2.20,52.80
                """, List.of("Ann Lee 100.00", "Bob Ray 50.00")),
                arguments("Stripe: payments", """
                id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Customer ID,Customer Email,Description,Fee,Status,Seller Message,Taxes On Fee,PaymentIntent ID,Invoice ID
                ch_1,2024-01-14 10:11:12,100.00,0.00,usd,true,90.00,0.00,eur,cus_A,ann@x.example,Plan,2.00,Paid,,0.00,pi_1,in_1
                ch_2,2024-02-15 10:11:12,50.00,50.00,usd,true,45.00,45.00,eur,cus_B,bob@x.example,Plan,2.00,Refunded,,0.00,pi_2,in_2
                ch_3,2024-02-16 10:11:12,50.00,10.00,usd,true,45.00,9.00,eur,cus_B,bob@x.example,Plan,2.00,Partially refunded,,0.00,pi_3,in_3
                ch_4,2024-02-16 10:11:12,50.00,0.00,usd,false,,0.00,,cus_B,bob@x.example,Plan,0.00,requires_payment_method,,0.00,pi_4,
                """, List.of("cus_A 100.00", "cus_B 40.00")),
                arguments("Gumroad: paid back or not", """
                Purchase Date,Item Name,Buyer Name,Buyer Email,Item Price ($),Sale Price ($),Taxes ($),Tip ($),Shipping ($),Fees ($),Net Total ($),Refunded?,Partial Refund ($),Disputed?
                2024-01-14,Book,Ann Lee,ann@x.example,100.00,100.00,0.00,0.00,0.00,10.00,90.00,0,0.00,0
                2024-02-15,Book,Bob Ray,bob@x.example,100.00,50.00,0.00,0.00,0.00,5.00,45.00,0,0.00,0
                2024-02-16,Book,Cid Oz,cid@x.example,100.00,100.00,0.00,0.00,0.00,10.00,90.00,1,0.00,0
                """, List.of("ann@x.example 100.00", "bob@x.example 50.00")),
                arguments("Shopify: a report of sales", """
                order_id,order_name,day,customer_id,customer_name,billing_country,gross_sales,discounts,returns,net_sales,shipping,taxes,total_sales
                1,#1001,2024-01-14,11,Ann Lee,GB,100.00,0.00,0.00,100.00,5.00,20.00,125.00
                2,#1002,2024-02-15,12,Bob Ray,GB,60.00,-10.00,0.00,50.00,5.00,10.00,65.00
                3,#1002,2024-02-20,12,Bob Ray,GB,0.00,0.00,-20.00,-20.00,0.00,-4.00,-24.00
                """, List.of("11 100.00", "12 30.00")),
                arguments("Xero: to whom", """
                Invoice Number,Reference,To,Date,Due Date,Paid Date,Net,Tax,Gross,Paid,Due,Currency,Status,Sent
                INV-1,,Ann Ltd,14 Jan 2024,28 Jan 2024,20 Jan 2024,100.00,20.00,120.00,120.00,0.00,GBP,Paid,Sent
                INV-2,,Bob Ltd,15 Feb 2024,28 Feb 2024,,50.00,10.00,60.00,0.00,60.00,GBP,Awaiting Payment,Sent
                CN-3,,Bob Ltd,20 Feb 2024,,,-20.00,-4.00,-24.00,0.00,-24.00,GBP,Awaiting Payment,
                INV-4,,Bob Ltd,21 Feb 2024,28 Feb 2024,,70.00,14.00,84.00,0.00,84.00,GBP,Awaiting Approval,
                """, List.of("Ann Ltd 100.00", "Bob Ltd 30.00")),
                arguments("Salesforce: lines below a report", """
                Account Name,Opportunity Name,Stage,Amount,Close Date,Opportunity Owner
                Acme,Bikes,Closed Won,100.00,1/14/2024,Sam
                Bolt,Bells,Closed Won,50.00,2/15/2024,Lea


                "Confidential Information - Do Not Distribute"
                "Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved."
                "Generated By: Sam 3/1/2024 10:00"
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("Zoho Invoice: lines", """
                Invoice Number,Invoice Date,Customer Name,Invoice Status,Item Name,Quantity,Item Price,Discount(%),Item Total,Item Tax %,SubTotal,Total,Balance,Currency Code
                INV-1,2024-01-14,Acme,Paid,Bike,2,50.00,0,100.00,20,110.00,132.00,0.00,GBP
                INV-1,2024-01-14,Acme,Paid,Bell,1,10.00,0,10.00,20,110.00,132.00,0.00,GBP
                INV-2,2024-02-15,Bolt,PartiallyPaid,Bell,1,60.00,10,54.00,20,54.00,64.80,10.00,GBP
                """, List.of("Acme 110.00", "Bolt 54.00")));
    }
}
