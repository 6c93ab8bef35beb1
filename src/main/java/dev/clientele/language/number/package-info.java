/// Numbers as people write them: `ten`, `10k`, `€1.5m`. Entry types: [dev.clientele.language.number.NumberWords] and
/// [dev.clientele.language.number.WrittenAmount].
@NullMarked
package dev.clientele.language.number;

import org.jspecify.annotations.NullMarked;
