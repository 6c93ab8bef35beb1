/// Slack as the command line knows it.
@NullMarked
package dev.clientele.app.slack;

import org.jspecify.annotations.NullMarked;
