/// Tests of [dev.clientele.app.watch], over real folders and stores.
@NullMarked
package dev.clientele.app.watch;

import org.jspecify.annotations.NullMarked;
