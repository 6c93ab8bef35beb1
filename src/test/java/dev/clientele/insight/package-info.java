/// The questions against the same questions asked in SQL: [dev.clientele.insight.SqlBooks] is written from DEFINITIONS
/// and knows nothing of the kernels.
@NullMarked
package dev.clientele.insight;

import org.jspecify.annotations.NullMarked;
