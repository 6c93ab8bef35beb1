/// What customers are worth, with intervals: lifetimes and spend together. Entry type:
/// [dev.clientele.btyd.value.CustomerValues].
@NullMarked
package dev.clientele.btyd.value;

import org.jspecify.annotations.NullMarked;
