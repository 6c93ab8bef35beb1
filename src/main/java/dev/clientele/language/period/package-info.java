/// What people call a time: `last quarter`, `q3 2024 to date`, `from March to May`. Entry type:
/// [dev.clientele.language.period.PeriodParser].
@NullMarked
package dev.clientele.language.period;

import org.jspecify.annotations.NullMarked;
