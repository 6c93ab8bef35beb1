/// How well a fitted model tells what it was fitted to, and what came after. Entry types:
/// [dev.clientele.btyd.check.Holdout], [dev.clientele.btyd.check.FitCurves].
@NullMarked
package dev.clientele.btyd.check;

import org.jspecify.annotations.NullMarked;
