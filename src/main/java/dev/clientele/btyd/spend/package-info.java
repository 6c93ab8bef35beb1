/// The model of what customers spend. Entry types: [dev.clientele.btyd.spend.GammaGamma],
/// [dev.clientele.btyd.spend.SpendCheck].
@NullMarked
package dev.clientele.btyd.spend;

import org.jspecify.annotations.NullMarked;
