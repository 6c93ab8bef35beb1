/// What the bot sends by itself, put together: who makes which message, which process sends, and how it stands. Entry type:
/// [dev.clientele.app.delivery.Deliveries].
@NullMarked
package dev.clientele.app.delivery;

import org.jspecify.annotations.NullMarked;
