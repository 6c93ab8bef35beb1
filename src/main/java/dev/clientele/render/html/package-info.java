/// Text made inert for HTML, whoever writes the page. Entry type: [dev.clientele.render.html.Escaping].
@NullMarked
package dev.clientele.render.html;

import org.jspecify.annotations.NullMarked;
