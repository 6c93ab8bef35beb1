/// The Standard Audit File for Tax, which accounting programs in Portugal, Romania, Lithuania and elsewhere can write: its sales invoices,
/// with the customers and products of its master files.
///
/// Read as a stream, an invoice at a time; master files are in memory. Entry type: [dev.clientele.ingest.saft.SaftFile].
@NullMarked
package dev.clientele.ingest.saft;

import org.jspecify.annotations.NullMarked;
