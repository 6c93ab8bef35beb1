/// Generated sales of any length, for benches and load tests, where the sample company is too small and too particular.
///
/// Start with [GeneratedSales][dev.clientele.sample.generated.GeneratedSales]. The same count and seed give the same rows
/// everywhere. Nothing but `model` and the sample's stream of random numbers is known here.
@NullMarked
package dev.clientele.sample.generated;

import org.jspecify.annotations.NullMarked;
