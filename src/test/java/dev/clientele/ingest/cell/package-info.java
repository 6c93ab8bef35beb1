@NullMarked
package dev.clientele.ingest.cell;

import org.jspecify.annotations.NullMarked;
