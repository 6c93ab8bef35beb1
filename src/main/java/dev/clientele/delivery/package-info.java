/// What is sent without being asked for: whose time has come, what goes out, and what is done where that fails. Entry type:
/// [dev.clientele.delivery.DeliveryService]. What a digest or an alert says is made in rooms of their own; platforms may not come in.
@NullMarked
package dev.clientele.delivery;

import org.jspecify.annotations.NullMarked;
