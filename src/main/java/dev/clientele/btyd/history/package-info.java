/// What the models are fitted to: purchase histories as columns, and how many customers have which. Entry types:
/// [dev.clientele.btyd.history.Histories], [dev.clientele.btyd.history.Histogram].
@NullMarked
package dev.clientele.btyd.history;

import org.jspecify.annotations.NullMarked;
