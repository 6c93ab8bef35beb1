/// What formats share that name their fields themselves, so that no column must be recognised: how they are told to a person, and how
/// their documents become rows.
///
/// Entry types: [dev.clientele.ingest.document.DocumentFile], [dev.clientele.ingest.document.DocumentLayout],
/// [dev.clientele.ingest.document.DocumentRows].
@NullMarked
package dev.clientele.ingest.document;

import org.jspecify.annotations.NullMarked;
