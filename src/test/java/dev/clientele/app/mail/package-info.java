/// Tests of what settings and environment say about e-mail, and of the whole bot as it sends it.
@NullMarked
package dev.clientele.app.mail;

import org.jspecify.annotations.NullMarked;
