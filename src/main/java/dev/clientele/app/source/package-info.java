/// The company's own databases as sources of invoices and more: when they are read, how much of them, and what became of it.
///
/// Entry types: [dev.clientele.app.source.SourceRun] and the `sources` command. How rows are read and stored is not known here.
@NullMarked
package dev.clientele.app.source;

import org.jspecify.annotations.NullMarked;
