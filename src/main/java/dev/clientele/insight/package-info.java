/// The questions: one folder holds each, with its computation, its words and its charts. What all of them stand on is in `analysis`;
/// platforms and the store stay out, and no question knows another.
@NullMarked
package dev.clientele.insight;

import org.jspecify.annotations.NullMarked;
