@NullMarked
package dev.clientele.ingest.column;

import org.jspecify.annotations.NullMarked;
