/// The question `top`: who the greatest customers are and what share they make. Entry type:
/// [dev.clientele.insight.top.TopQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.top;

import org.jspecify.annotations.NullMarked;
