/// The data is told as it is, and customers that are one are found, merged and split again.
@NullMarked
package dev.clientele.data;

import org.jspecify.annotations.NullMarked;
