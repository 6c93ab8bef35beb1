/// The question `matrix`: Where customers stand in the portfolio, by attractiveness and relationship, and what each place asks for. Entry
/// type: [dev.clientele.insight.matrix.MatrixQuestion]; other questions stay out.
@NullMarked
package dev.clientele.insight.matrix;

import org.jspecify.annotations.NullMarked;
