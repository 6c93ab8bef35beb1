/// How the bot's own warnings went. Entry type: [dev.clientele.alert.record.TrackRecord].
@NullMarked
package dev.clientele.alert.record;

import org.jspecify.annotations.NullMarked;
