/// The questions: [dev.clientele.insight.Questions] lists them, one folder holds each. What they share stands here: their
/// terms, the portfolio's names as a vocabulary, the words for filters and footnotes. Platforms and the store stay out,
/// and no question knows another.
@NullMarked
package dev.clientele.insight;

import org.jspecify.annotations.NullMarked;
