/// What the bot sends by itself, put together: who makes which message, which process sends, and how it stands. Entry type:
/// [dev.clientele.app.outgoing.Deliveries].
@NullMarked
package dev.clientele.app.outgoing;

import org.jspecify.annotations.NullMarked;
