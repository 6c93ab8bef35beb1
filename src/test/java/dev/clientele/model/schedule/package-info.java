/// Tests of schedules, also across changes of the clocks.
@NullMarked
package dev.clientele.model.schedule;

import org.jspecify.annotations.NullMarked;
