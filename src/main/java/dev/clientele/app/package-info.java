/// The program's commands and [dev.clientele.app.Wiring], the only place that constructs adapters. Sees everything;
/// nothing sees it. What belongs to a question, a platform or the store may not come in.
@NullMarked
package dev.clientele.app;

import org.jspecify.annotations.NullMarked;
