/// What all files with sheets or rows of typed cells share: the sheet with the table is found, and its rows are written out once as
/// text that cannot be read in two ways, so that the same recognition of columns, sums and titles reads them as reads a CSV file.
///
/// Entry type: [dev.clientele.ingest.sheet.SheetFile]. What a format looks like does not come in here: a [dev.clientele.ingest.sheet.Workbook]
/// is all that is known of it.
@NullMarked
package dev.clientele.ingest.sheet;

import org.jspecify.annotations.NullMarked;
