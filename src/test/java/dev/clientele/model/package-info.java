/// Periods against plain calendars, values against their words.
@NullMarked
package dev.clientele.model;

import org.jspecify.annotations.NullMarked;
