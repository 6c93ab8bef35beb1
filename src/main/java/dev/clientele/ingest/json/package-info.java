/// JSON as the interfaces of accounting and shop systems export it: an array of invoices, or one to a line, flat or with nested lines.
///
/// Entry type: [dev.clientele.ingest.json.JsonWorkbook]. Objects become rows here; what their columns mean is told elsewhere, by the same
/// recognition as for CSV.
@NullMarked
package dev.clientele.ingest.json;

import org.jspecify.annotations.NullMarked;
