/// Whether the data is fit for a digest. Entry type: [dev.clientele.digest.content.gate.Gate].
@NullMarked
package dev.clientele.digest.content.gate;

import org.jspecify.annotations.NullMarked;
