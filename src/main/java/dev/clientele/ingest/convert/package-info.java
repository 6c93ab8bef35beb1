/// From the rows of a file to sales records: amounts, currencies, credit notes, customers and products.
///
/// Entry types: [dev.clientele.ingest.convert.RowConverter], and [dev.clientele.ingest.convert.Survey], which finds out how
/// the rows are written. No file format is known here.
@NullMarked
package dev.clientele.ingest.convert;

import org.jspecify.annotations.NullMarked;
