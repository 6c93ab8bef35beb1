/// Whether the data is fit for a digest. Entry type: [dev.clientele.digest.gate.Gate].
@NullMarked
package dev.clientele.digest.gate;

import org.jspecify.annotations.NullMarked;
