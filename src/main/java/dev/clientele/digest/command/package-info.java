/// The command `digest`: who gets one, when, where and of what. Entry type: [dev.clientele.digest.command.DigestCommand]. What a digest
/// says and how it is sent is not known here.
@NullMarked
package dev.clientele.digest.command;

import org.jspecify.annotations.NullMarked;
