/// Answers as Markdown, for pages that are read and not asked. Entry type: [dev.clientele.chat.markdown.MarkdownReply].
@NullMarked
package dev.clientele.chat.markdown;

import org.jspecify.annotations.NullMarked;
