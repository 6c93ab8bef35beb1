/// Who is lost and worth winning back. Entry type: [dev.clientele.insight.winback.WinBackQuestion].
@NullMarked
package dev.clientele.insight.winback;

import org.jspecify.annotations.NullMarked;
