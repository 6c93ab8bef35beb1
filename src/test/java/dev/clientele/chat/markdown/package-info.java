/// Answers as Markdown.
@NullMarked
package dev.clientele.chat.markdown;

import org.jspecify.annotations.NullMarked;
