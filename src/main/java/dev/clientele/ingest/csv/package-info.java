/// CSV files in all their dialects: recognised without an option where they leave no doubt, read in one stream.
///
/// Entry type: [dev.clientele.ingest.csv.CsvFile]. FastCSV and juniversalchardet live here and nowhere else.
@NullMarked
package dev.clientele.ingest.csv;

import org.jspecify.annotations.NullMarked;
