/// Files as spreadsheets read them.
@NullMarked
package dev.clientele.export;

import org.jspecify.annotations.NullMarked;
