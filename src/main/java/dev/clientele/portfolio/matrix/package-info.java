/// The portfolio matrix: where each active customer stands by its attractiveness and by the strength of the relationship. Entry type:
/// [dev.clientele.portfolio.matrix.Placement]; nothing of questions or words comes in.
@NullMarked
package dev.clientele.portfolio.matrix;

import org.jspecify.annotations.NullMarked;
