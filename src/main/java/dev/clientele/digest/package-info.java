/// What the bot says by itself: whose time has come, what is sent, and what is done where that fails. Entry type:
/// [dev.clientele.digest.Postroom]. What a digest or an alert says is made in the folders below; platforms may not come in.
@NullMarked
package dev.clientele.digest;

import org.jspecify.annotations.NullMarked;
