/// Files as spreadsheets read them.
@NullMarked
package dev.clientele.render.table;

import org.jspecify.annotations.NullMarked;
