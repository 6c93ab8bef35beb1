/// The chat page over real HTTP and in a real browser.
@NullMarked
package dev.clientele.chat.web;

import org.jspecify.annotations.NullMarked;
