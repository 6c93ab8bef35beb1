/// The parts of a digest, each computed by itself: net revenue, flows, tier moves, movers, risks, concentration, restated figures.
/// Words may not come in.
@NullMarked
package dev.clientele.digest.part;

import org.jspecify.annotations.NullMarked;
