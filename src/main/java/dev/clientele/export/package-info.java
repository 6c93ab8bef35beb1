/// Answers' tables as files to take along: [dev.clientele.export.CsvFormat] and [dev.clientele.export.XlsxFormat]. Raw
/// values, nothing put into words; text that a spreadsheet could take for a formula is defused. No platform may come in.
@NullMarked
package dev.clientele.export;

import org.jspecify.annotations.NullMarked;
