/// The program at a terminal: its input and output, what it says while someone waits, how a mistake ends it and what the shell is told.
/// Entry types: [dev.clientele.app.console.Standard], [dev.clientele.app.console.Mistakes].
@NullMarked
package dev.clientele.app.console;

import org.jspecify.annotations.NullMarked;
