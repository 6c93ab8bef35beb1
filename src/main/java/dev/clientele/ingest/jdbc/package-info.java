/// A table or a query of a company's own database as a table file: its rows go the way of a spreadsheet's, so that every question and
/// refusal is the same.
///
/// Entry type: [dev.clientele.ingest.jdbc.SourceDatabase]. Nothing is ever written to such a database, and no message says how one gets in.
@NullMarked
package dev.clientele.ingest.jdbc;

import org.jspecify.annotations.NullMarked;
