/// Answers' tables as files to take along: [dev.clientele.render.table.CsvFormat] and [dev.clientele.render.table.XlsxFormat]. Raw
/// values, nothing put into words; text that a spreadsheet could take for a formula is defused. No platform may come in.
@NullMarked
package dev.clientele.render.table;

import org.jspecify.annotations.NullMarked;
