/// Which customers may be one and the same. Entry type: [dev.clientele.data.match.Duplicates]. Knows no store and no portfolio.
@NullMarked
package dev.clientele.data.match;

import org.jspecify.annotations.NullMarked;
