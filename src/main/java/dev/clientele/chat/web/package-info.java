/// The local chat page: a team chat in the browser, rendered on the server, over plain HTTP on this machine.
/// [dev.clientele.chat.web.WebPlatform] is the entry. Javalin lives here and nowhere else. Views are pure functions from
/// values to HTML; handlers know HTTP; the desk knows neither. No figure is computed here.
@NullMarked
package dev.clientele.chat.web;

import org.jspecify.annotations.NullMarked;
