/// Fitting by maximum likelihood, whatever the model: Newton's method from several starts, and what is said of the end it
/// comes to. Entry type: [dev.clientele.btyd.fit.Fitting]; its outcome is a [dev.clientele.btyd.fit.Fit].
@NullMarked
package dev.clientele.btyd.fit;

import org.jspecify.annotations.NullMarked;
