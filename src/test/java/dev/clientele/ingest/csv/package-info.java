@NullMarked
package dev.clientele.ingest.csv;

import org.jspecify.annotations.NullMarked;
