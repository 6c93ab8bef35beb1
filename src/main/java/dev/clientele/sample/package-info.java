/// The sample company: six years of a wholesaler's invoices made from a seed.
///
/// Start with [SampleCompany][dev.clientele.sample.SampleCompany]. The same seed gives the same rows on every machine,
/// Java version and locale, so screenshots and tests may rely on them. Nothing but `model` is known here: no store, no
/// question, no clock.
@NullMarked
package dev.clientele.sample;

import org.jspecify.annotations.NullMarked;
