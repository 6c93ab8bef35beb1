/// Measurements: JMH benchmarks of the questions, and plain programs that measure imports, loads and memory. Each prints
/// the environment it ran in.
@NullMarked
package dev.clientele.bench;

import org.jspecify.annotations.NullMarked;
