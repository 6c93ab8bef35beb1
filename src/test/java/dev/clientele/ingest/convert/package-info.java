@NullMarked
package dev.clientele.ingest.convert;

import org.jspecify.annotations.NullMarked;
