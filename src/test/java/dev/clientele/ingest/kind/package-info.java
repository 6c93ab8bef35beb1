@NullMarked
package dev.clientele.ingest.kind;

import org.jspecify.annotations.NullMarked;
