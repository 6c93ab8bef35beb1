/// What the page looks like: pure functions from values to [dev.clientele.chat.web.html.Html]. No HTTP, no clock, no
/// threads.
@NullMarked
package dev.clientele.chat.web.view;

import org.jspecify.annotations.NullMarked;
