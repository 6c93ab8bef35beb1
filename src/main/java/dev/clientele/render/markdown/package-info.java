/// Answers as Markdown, for pages that are read and not asked. Entry type: [dev.clientele.render.markdown.MarkdownReply].
@NullMarked
package dev.clientele.render.markdown;

import org.jspecify.annotations.NullMarked;
