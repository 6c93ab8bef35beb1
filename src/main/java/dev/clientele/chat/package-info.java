/// Where people talk to the bot. A [dev.clientele.chat.ChatPlatform] carries questions to the router and its neutral replies
/// back, in one sub-package for each platform. Sees `command`, `chart` and `model` alone: no figure is computed here, and
/// platforms do not know each other.
@NullMarked
package dev.clientele.chat;

import org.jspecify.annotations.NullMarked;
