/// What the bot sends by itself: to whom, when, and what it has come to. Values that the store keeps and the digest makes.
@NullMarked
package dev.clientele.model.subscription;

import org.jspecify.annotations.NullMarked;
