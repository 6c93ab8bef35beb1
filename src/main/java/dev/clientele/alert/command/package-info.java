/// The command `alerts`: what is watched for, and what people do with what was found. Entry type:
/// [dev.clientele.alert.command.AlertsCommand].
@NullMarked
package dev.clientele.alert.command;

import org.jspecify.annotations.NullMarked;
