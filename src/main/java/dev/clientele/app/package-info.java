/// Puts the parts together: the commands of the command line, the settings, and what only a running program needs.
///
/// Only this package sees all others.
@NullMarked
package dev.clientele.app;

import org.jspecify.annotations.NullMarked;
