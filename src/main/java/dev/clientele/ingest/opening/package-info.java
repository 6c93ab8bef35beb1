/// Opens a file with a table by the format that its content shows.
///
/// Entry type: [dev.clientele.ingest.opening.TableFiles]. This is the only place that knows which formats there are.
@NullMarked
package dev.clientele.ingest.opening;

import org.jspecify.annotations.NullMarked;
