/// SIE 4, the format in which Swedish accounting programs hand over vouchers: sales by customer through dimension 8, invoices through
/// dimension 10.
///
/// Entry type: [dev.clientele.ingest.sie.SieFile].
@NullMarked
package dev.clientele.ingest.sie;

import org.jspecify.annotations.NullMarked;
