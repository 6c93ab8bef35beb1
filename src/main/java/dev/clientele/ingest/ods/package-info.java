/// OpenDocument spreadsheets (.ods, ISO/IEC 26300), read as a stream by StAX.
///
/// Entry type: [dev.clientele.ingest.ods.OdsWorkbook]. What a sheet's rows mean is told elsewhere, by the same recognition as for CSV.
@NullMarked
package dev.clientele.ingest.ods;

import org.jspecify.annotations.NullMarked;
