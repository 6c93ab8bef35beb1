/// The text of a cell and what it means: numbers and days, in the many ways people write them.
///
/// Entry types: [dev.clientele.ingest.cell.NumberParser] and [dev.clientele.ingest.cell.DayParser], and the evidence by which
/// their formats are found. Nothing here knows a file format or what a column is for.
@NullMarked
package dev.clientele.ingest.cell;

import org.jspecify.annotations.NullMarked;
