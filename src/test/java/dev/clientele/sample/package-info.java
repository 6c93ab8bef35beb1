/// The sample company's rows are pinned, believable, and tell the stories the documentation promises.
@NullMarked
package dev.clientele.sample;

import org.jspecify.annotations.NullMarked;
