/// The Polish file of invoices for audits, *Jednolity Plik Kontrolny* JPK_FA.
///
/// Entry type: [dev.clientele.ingest.jpk.JpkFile].
@NullMarked
package dev.clientele.ingest.jpk;

import org.jspecify.annotations.NullMarked;
