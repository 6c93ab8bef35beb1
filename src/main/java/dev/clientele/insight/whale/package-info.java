/// The question `whale`: Which customers make the profit, and which lose it again. Entry type:
/// [dev.clientele.insight.whale.WhaleQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.whale;

import org.jspecify.annotations.NullMarked;
