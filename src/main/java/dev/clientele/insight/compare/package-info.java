/// The question `compare`: customers, groups of them or periods side by side. Entry type:
/// [dev.clientele.insight.compare.CompareQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.compare;

import org.jspecify.annotations.NullMarked;
