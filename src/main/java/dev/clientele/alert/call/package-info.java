/// The call list: whom to call today, and what came of it, kept as the cases of alerts are. Entry types:
/// [dev.clientele.alert.call.CallsCommand], [dev.clientele.alert.call.Decisions].
@NullMarked
package dev.clientele.alert.call;

import org.jspecify.annotations.NullMarked;
