/// The vocabulary of asking and answering: what a command takes ([dev.clientele.command.CommandSpec]), what a person asked
/// ([dev.clientele.command.Invocation]), what comes back ([dev.clientele.command.Reply]) and the one way between them
/// ([dev.clientele.command.Router]). Knows no platform, no database and no question.
@NullMarked
package dev.clientele.command;

import org.jspecify.annotations.NullMarked;
