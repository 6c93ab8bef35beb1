/// What the values of a file's columns prove about each other, whatever the header says: which text follows from which,
/// which column is the sum or the product of others.
///
/// Entry type: [dev.clientele.ingest.evidence.CellTable]. What a column means for an invoice is not known here.
@NullMarked
package dev.clientele.ingest.evidence;

import org.jspecify.annotations.NullMarked;
