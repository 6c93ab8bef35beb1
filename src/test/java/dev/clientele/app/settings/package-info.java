/// Tests of the settings, against the file that is shipped and against files with every kind of mistake.
@NullMarked
package dev.clientele.app.settings;

import org.jspecify.annotations.NullMarked;
