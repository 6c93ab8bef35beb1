/// What an action changed: untouched customers to compare with, the difference in differences with its interval, and checks of what it
/// rests on. Loops over plain numbers, tested against published experiments; no customer's name comes in. Entry type:
/// [dev.clientele.effect.EffectStudy].
@NullMarked
package dev.clientele.effect;

import org.jspecify.annotations.NullMarked;
