/// Reading XML as a stream, whoever wrote it: no document type declarations, and so no entities of their own; elements no deeper and texts
/// no longer than any invoice needs.
///
/// Entry type: [dev.clientele.ingest.xml.XmlCursor]. What the elements mean does not come in here.
@NullMarked
package dev.clientele.ingest.xml;

import org.jspecify.annotations.NullMarked;
