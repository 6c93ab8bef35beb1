/// The whole business in primitive columns, immutable, and the loops over them: selections, sums by customer, windows,
/// rankings. Entry type: [dev.clientele.portfolio.Portfolio]. No I/O, no clock, no words for people.
///
/// Arrays handed out by these types are the columns themselves, not copies: callers read them and never write.
@NullMarked
package dev.clientele.portfolio;

import org.jspecify.annotations.NullMarked;
