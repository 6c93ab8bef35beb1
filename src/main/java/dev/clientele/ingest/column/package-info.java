/// Which column is which field, by the names that columns have in the exports of many programs and languages.
///
/// Entry type: [dev.clientele.ingest.column.ColumnRecogniser]. The names are data, in `column-names.txt`. Values of cells
/// are not looked at here.
@NullMarked
package dev.clientele.ingest.column;

import org.jspecify.annotations.NullMarked;
