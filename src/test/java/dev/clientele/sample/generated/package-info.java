/// Generated sales are exact in number, repeatable, and shaped as the benches expect.
@NullMarked
package dev.clientele.sample.generated;

import org.jspecify.annotations.NullMarked;
