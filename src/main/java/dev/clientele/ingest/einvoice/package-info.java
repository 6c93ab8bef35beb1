/// Electronic invoices by EN 16931: UBL 2.1 invoices and credit notes, UN/CEFACT Cross Industry Invoices, and the latter inside of PDFs
/// (Factur-X, ZUGFeRD). Both syntaxes are read into one record whose names are the standard's terms (`BT-109`).
///
/// Declared amounts are believed and reconciled: an invoice whose amounts do not add up is a problem that names the term, never a
/// recalculated amount. Entry type: [dev.clientele.ingest.einvoice.EInvoiceFile].
@NullMarked
package dev.clientele.ingest.einvoice;

import org.jspecify.annotations.NullMarked;
