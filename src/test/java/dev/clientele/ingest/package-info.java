@NullMarked
package dev.clientele.ingest;

import org.jspecify.annotations.NullMarked;
