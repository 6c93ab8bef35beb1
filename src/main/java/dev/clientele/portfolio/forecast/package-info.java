/// What lies ahead: customers move between states from year to year, and their moves so far are a Markov chain. Entry type:
/// [dev.clientele.portfolio.forecast.Moves]; nothing of questions or words comes in.
@NullMarked
package dev.clientele.portfolio.forecast;

import org.jspecify.annotations.NullMarked;
