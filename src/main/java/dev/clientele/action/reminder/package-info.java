/// What the bot says by itself about actions: that something is due today. Entry types: [dev.clientele.action.reminder.Reminders],
/// [dev.clientele.action.reminder.DueWork].
@NullMarked
package dev.clientele.action.reminder;

import org.jspecify.annotations.NullMarked;
