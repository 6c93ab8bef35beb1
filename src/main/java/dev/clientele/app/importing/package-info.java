/// The `import` command: reads files by `ingest`, writes them by `store`, and tells a person what became of them.
///
/// Entry types: [dev.clientele.app.importing.ImportCommand] for the command line,
/// [dev.clientele.app.importing.ImportRun] (invoices) and [dev.clientele.app.importing.ProfileRun] (customers and products) for
/// programs. How files are read and how sales are stored is not known here.
@NullMarked
package dev.clientele.app.importing;

import org.jspecify.annotations.NullMarked;
