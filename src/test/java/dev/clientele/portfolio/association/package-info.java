/// Frequent sets and rules against published figures and plain counting.
@NullMarked
package dev.clientele.portfolio.association;

import org.jspecify.annotations.NullMarked;
