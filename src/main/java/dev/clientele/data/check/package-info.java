/// What does not look right in a portfolio: months that are missing or thin, and amounts far out of the usual. Knows no words.
@NullMarked
package dev.clientele.data.check;

import org.jspecify.annotations.NullMarked;
