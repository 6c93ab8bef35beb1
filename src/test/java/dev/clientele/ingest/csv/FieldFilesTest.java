package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.NoteKind;
import org.junit.jupiter.api.Test;

/// Small files as programs and people write them, each with a column or a row that a header alone would have taken for
/// something else.
final class FieldFilesTest {

    @Test
    void aLedgersAccountIsNoCustomer() {
        var sales = ReadSales.of("""
            Date,Invoice No,Customer Name,Account,Amount
            2024-01-14,1,Ann,4000 Sales,100.00
            2024-02-15,2,Bob,4000 Sales,50.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=50.00}");
        assertThat(sales.reason("Account")).contains("4000 Sales");
    }

    @Test
    void aCustomersNameIsNoAccount() {
        var sales = ReadSales.of("""
            Invoice,Date,Account,Customer,Net
            1,2026-01-05,4000,A,3.00
            2,2026-01-06,4000,B,2.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{A=3.00, B=2.00}");
        assertThat(sales.records()).allMatch(each -> each.customer().orElseThrow().name().isEmpty());
    }

    @Test
    void theSellersOwnShopIsNoCustomer() {
        var sales = ReadSales.of("""
            order_id,order_date,store_id,household_id,product,amount
            1,2024-01-15,S1,H77,Tea,10.00
            2,2024-02-20,S1,H78,Tea,12.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{H77=10.00, H78=12.00}");
    }

    @Test
    void aRowCalledTotalIsKnownByWhatItSums() {
        var sales = ReadSales.of("""
            Invoice,Date,Customer,Net
            1,2026-01-15,A,100.00
            2,2026-01-16,B,50.00
            Total,2026-01-31,,150.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{A=100.00, B=50.00}");
        assertThat(sales.intake().notes().count(NoteKind.SUM)).isEqualTo(1);
        assertThat(sales.problems()).isEmpty();
    }

    @Test
    void sumsOfMonthsAreNoSales() {
        var sales = ReadSales.of("""
            Date,Invoice No,Customer,Net amount
            2024-01-14,1,Ann,100.00
            2024-01-15,2,Bob,200.00
            2024-01-15,,Total 2024-01,300.00
            2024-02-15,3,Bob,200.00
            2024-02-15,,Total 2024-02,200.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=400.00}");
        assertThat(sales.intake().notes().count(NoteKind.SUM)).isEqualTo(2);
    }

    @Test
    void titleLinesPaddedWithSeparatorsAreNoHeader() {
        var sales = ReadSales.of("""
            Sales report,,,
            From 2024-01-01 to 2024-02-29,,,
            ,,,
            Invoice No,Date,Customer,Net amount
            1,2024-01-14,Ann,100.00
            2,2024-02-15,Bob,200.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=200.00}");
    }

    @Test
    void aSpreadsheetsSignForTextIsNoPartOfANumber() {
        var sales = ReadSales.of("""
            Invoice,Date,Customer,Net
            1,2026-01-05,"=""00123\""",100.00
            2,2026-01-06,00123,50.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{00123=150.00}");
    }

    @Test
    void aBlankBesideAQuoteIsNoPartOfAName() {
        var sales = ReadSales.of("""
            Invoice;Date;Customer;Net
            1; 2024-01-15; "Acme GmbH"; 10.50
            2; 2024-01-15;"Acme GmbH" ; 20.50
            3; 2024-01-15;Acme GmbH; 30.50
            """);
        assertThat(sales.netByCustomer()).hasToString("{Acme GmbH=61.50}");
    }

    @Test
    void quantityTimesPriceProvesThatATotalIncludesTax() {
        var sales = ReadSales.of("""
            Date,Invoice No,Customer Name,Quantity,Unit price,Line Total,Tax Amount
            2024-01-14,1,Ann,2,100.00,226.00,26.00
            2024-02-15,2,Bob,1,90.00,101.70,11.70
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=200.00, Bob=90.00}");
    }

    @Test
    void anOpportunityIsOfTheDayOnWhichItCloses() {
        var sales = ReadSales.of("""
            "Opportunity Owner","Account Name","Opportunity Name","Stage","Fiscal Period","Amount","Expected Revenue","Probability (%)","Age","Close Date","Created Date","Next Step","Lead Source","Type"
            "Sam Seller","Larkfield Oil","Pump set","Closed Won","Q1-2024","235000.00","235000.00","100","10","1/14/2024","1/4/2024","","Web","Existing Customer - Upgrade"
            "Sam Seller","Mill Telecom","Back-up set","Closed Won","Q1-2024","75000.00","75000.00","100","10","2/15/2024","2/5/2024","","Web","New Customer"
            "Sam Seller","Farrow","Mobile set","Closed Lost","Q1-2024","15000.00","0.00","0","10","2/16/2024","2/6/2024","","Web","New Customer"
            "Sam Seller","Stonecrop","Stand-by set","Prospecting","Q1-2024","100000.00","10000.00","10","10","3/16/2024","2/6/2024","","Web","New Customer"
            """);
        assertThat(sales.names(Field.DATE, Field.CUSTOMER, Field.NET, Field.STATUS, Field.OWNER))
                .containsExactly("Close Date", "Account Name", "Amount", "Stage", "Opportunity Owner");
    }

    @Test
    void linesUnderTheirOrderAreOfItsCustomerAndDay() {
        var sales = ReadSales.of("""
            Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References
            #1001,ann@example.com,paid,2024-05-01 10:00:00 +0000,,,,USD,29.98,5.00,0.00,34.98,,0.00,,2024-05-01 09:58:12 +0000,2,Crew Tee - Black / S,9.99,,TEE-BLK-S,,,,Ann Example,,,,,,,,US,,,,,,,,,,,,,,,,,0.00,Acme,,,,,5001,,,,0.00,,,,,,,,,,,,,,,,,,,
            #1001,ann@example.com,,,,,,,,,,,,,,2024-05-01 09:58:12 +0000,1,Mug,10.00,,MUG,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,Acme,,,,,,,,,0.00,,,,,,,,,,,,,,,,,,,
            #1002,bob@example.com,partially_refunded,2024-05-03 10:00:00 +0000,,,,USD,100.00,0.00,0.00,100.00,,0.00,,2024-05-03 09:58:12 +0000,10,Mug,10.00,,MUG,,,,Bob Sample,,,,,,,,US,,,,,,,,,,,,,,,,,40.00,Acme,,,,,5002,,,,0.00,,,,,,,,,,,,,,,,,,,
            #1003,cyd@example.com,paid,2024-06-14 10:00:00 +0000,,,,USD,45.00,0.00,0.00,45.00,SAVE10,5.00,,2024-06-14 09:58:12 +0000,5,Mug,10.00,,MUG,,,,Cyd Test,,,,,,,,US,,,,,,,,,,,,,,,,,0.00,Acme,,,,,5003,,,,0.00,,,,,,,,,,,,,,,,,,,
            """);
        assertThat(sales.names(Field.INVOICE, Field.CUSTOMER, Field.CUSTOMER_NAME, Field.DATE, Field.QUANTITY, Field.PRICE, Field.NET))
                .containsExactly("Name", "Email", "Billing Name", "Created at", "Lineitem quantity", "Lineitem price", "");
        assertThat(sales.problems()).isEmpty();
        assertThat(sales.netByCustomer()).containsEntry("ann@example.com", "29.98").containsEntry("cyd@example.com", "45.00");
    }

    @Test
    void whatAPaymentServiceKeepsIsNoLessRevenue() {
        var sales = ReadSales.of("""
            "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Item Title","Item ID"
            "14/01/2024","10:11:12","Europe/Berlin","Ann Example","Express Checkout Payment","Completed","EUR","1.100,00","-3,50","1.096,50","ann@example.com","shop@example.com","T1","Mug",""
            "15/02/2024","10:11:12","Europe/Berlin","Ann Example","Payment Refund","Completed","EUR","-50,00","1,00","-49,00","shop@example.com","ann@example.com","T2","Mug",""
            "16/02/2024","10:11:12","Europe/Berlin","","General Withdrawal","Completed","EUR","-900,00","0,00","-900,00","shop@example.com","","T3","",""
            "17/02/2024","10:11:12","Europe/Berlin","Bob","Express Checkout Payment","Pending","EUR","100,00","-3,50","96,50","bob@example.com","shop@example.com","T4","Mug",""
            """);
        assertThat(sales.names(Field.NET, Field.CUSTOMER, Field.INVOICE)).containsExactly("Gross", "Name", "Transaction ID");
        assertThat(sales.netByCustomer()).containsEntry("Ann Example", "1050.00");
    }

    @Test
    void anAccountsCodeIsNoCustomerAndATotalIsNoNet() {
        var sales = ReadSales.of("""
            ContactName,EmailAddress,POAddressLine1,POCity,POCountry,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,InventoryItemCode,Description,Quantity,UnitAmount,Discount,LineAmount,AccountCode,TaxType,TaxAmount,Currency,Type,Sent,Status
            Elmhurst College,acc@ridgeway.example,,Pinehaven,,INV-0001,P/O 9711,14/03/2024,28/03/2024,240.00,40.00,240.00,0.00,DEV,Development work,10.00,20.00,,200.00,200,20% (VAT on Income),40.00,GBP,Sales invoice,Sent,Paid
            Tarn Radio,boom@example.com,,,,INV-0002,,02/04/2024,16/04/2024,120.00,20.00,0.00,120.00,,Retainer,1.00,100.00,,100.00,200,20% (VAT on Income),20.00,GBP,Sales invoice,Sent,Awaiting Payment
            Tarn Radio,boom@example.com,,,,CN-0003,,20/04/2024,,60.00,10.00,0.00,0.00,,Refund of part,1.00,50.00,,50.00,200,20% (VAT on Income),10.00,GBP,Sales credit note,Sent,Paid
            Quay Cars,city@example.com,,,,INV-0004,,21/04/2024,,24.00,4.00,0.00,0.00,,Draft thing,1.00,20.00,,20.00,200,20% (VAT on Income),4.00,GBP,Sales invoice,,Draft
            Quay Cars,city@example.com,,,,INV-0005,,22/04/2024,,24.00,4.00,0.00,0.00,,Voided thing,1.00,20.00,,20.00,200,20% (VAT on Income),4.00,GBP,Sales invoice,,Voided
            """);
        assertThat(sales.names(Field.CUSTOMER, Field.NET, Field.INVOICE, Field.DATE, Field.CURRENCY, Field.KIND, Field.STATUS))
                .containsExactly("ContactName", "LineAmount", "InvoiceNumber", "InvoiceDate", "Currency", "Type", "Status");
        assertThat(sales.netByCustomer()).containsEntry("Elmhurst College", "200.00").containsEntry("Tarn Radio", "50.00");
    }
}
