/// The command `action`: what a team does about customers, from the idea to what it changed. Entry type:
/// [dev.clientele.action.command.ActionCommand]; how something is drawn or said stays out.
@NullMarked
package dev.clientele.action.command;

import org.jspecify.annotations.NullMarked;
