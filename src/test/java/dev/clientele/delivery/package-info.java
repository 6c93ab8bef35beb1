/// Tests of what the bot says by itself: before a server that plays a platform with all its moods, and a clock that can be set.
@NullMarked
package dev.clientele.delivery;

import org.jspecify.annotations.NullMarked;
