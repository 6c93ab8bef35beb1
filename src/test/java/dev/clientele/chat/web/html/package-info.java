/// That HTML made from any data says nothing but that data.
@NullMarked
package dev.clientele.chat.web.html;

import org.jspecify.annotations.NullMarked;
