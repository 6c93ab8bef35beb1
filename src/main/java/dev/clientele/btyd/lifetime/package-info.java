/// The models of when customers buy and when they stop, their likelihoods, and what they expect of one customer or of all.
/// Entry types: [dev.clientele.btyd.lifetime.BgNbd], [dev.clientele.btyd.lifetime.ParetoNbd],
/// [dev.clientele.btyd.lifetime.Outlook]. Times are weeks, in histories whole days.
@NullMarked
package dev.clientele.btyd.lifetime;

import org.jspecify.annotations.NullMarked;
