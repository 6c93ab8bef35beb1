/// Excel workbooks (.xlsx, Office Open XML), read as a stream by fastexcel-reader behind a check of what that library takes on trust.
///
/// Entry type: [dev.clientele.ingest.xlsx.XlsxWorkbook]. What a sheet's rows mean is told elsewhere, by the same recognition as for CSV.
@NullMarked
package dev.clientele.ingest.xlsx;

import org.jspecify.annotations.NullMarked;
