/// Answers as Markdown.
@NullMarked
package dev.clientele.render.markdown;

import org.jspecify.annotations.NullMarked;
