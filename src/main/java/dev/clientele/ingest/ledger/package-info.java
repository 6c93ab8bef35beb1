/// Sales told from a ledger in double entry, whatever file it stands in: what was sold on accounts of sales, to the customer that the entry
/// names.
@NullMarked
package dev.clientele.ingest.ledger;

import org.jspecify.annotations.NullMarked;
