/// The local chat page: a team chat in the browser, rendered on the server, over plain HTTP on this machine.
/// [dev.clientele.chat.web.WebPlatform] is the entry. Javalin and HTTP live in this package and nowhere else: `session` knows
/// who asked what, `view` makes HTML of it, `html` escapes it, and none of the three sees this one. No figure is computed
/// here.
@NullMarked
package dev.clientele.chat.web;

import org.jspecify.annotations.NullMarked;
