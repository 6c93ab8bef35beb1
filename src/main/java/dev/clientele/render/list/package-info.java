/// Rows of answers' tables as items of a list, for a letter and for wherever columns find no room. No platform may come in.
@NullMarked
package dev.clientele.render.list;

import org.jspecify.annotations.NullMarked;
