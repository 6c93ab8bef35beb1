/// When something is to happen again and again: schedules in a person's words, and the next time by the wall clock of a time zone.
/// Entry types: [dev.clientele.model.schedule.Timetable] and [dev.clientele.model.schedule.ScheduleParser]. No clock is read here.
@NullMarked
package dev.clientele.model.schedule;

import org.jspecify.annotations.NullMarked;
