/// HTML as values: a tree of [dev.clientele.chat.web.html.Html] that escapes whatever is put into it. Nothing else writes
/// markup, and there is no way to put markup in as text.
@NullMarked
package dev.clientele.chat.web.html;

import org.jspecify.annotations.NullMarked;
