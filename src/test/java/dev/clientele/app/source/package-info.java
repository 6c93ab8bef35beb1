/// Tests of [dev.clientele.app.source], over real databases.
@NullMarked
package dev.clientele.app.source;

import org.jspecify.annotations.NullMarked;
