/// From a file of sales to [dev.clientele.model.SalesRecord]s. Here is what all file formats share: fields and columns, the
/// row, what a person said, what was rejected and what is worth knowing.
///
/// Entry types: [dev.clientele.ingest.TableFile], opened in `opening`; each file format has a folder of its own. Only `model` is
/// known here: nothing about how records are stored.
@NullMarked
package dev.clientele.ingest;

import org.jspecify.annotations.NullMarked;
