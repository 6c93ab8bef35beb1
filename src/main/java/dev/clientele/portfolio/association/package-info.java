/// What is bought together: frequent sets of things by Eclat over bitsets, and rules between them. Entry types:
/// [dev.clientele.portfolio.association.Baskets] and [dev.clientele.portfolio.association.Eclat]; no names, no words, no clock.
@NullMarked
package dev.clientele.portfolio.association;

import org.jspecify.annotations.NullMarked;
