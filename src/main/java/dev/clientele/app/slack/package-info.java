/// What the command line and the wiring know of Slack: its credentials from the environment, its manifest, whether it works.
@NullMarked
package dev.clientele.app.slack;

import org.jspecify.annotations.NullMarked;
