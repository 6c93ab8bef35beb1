/// What all questions stand on: the [dev.clientele.analysis.Scope] of a question, its settings, definitions and footnotes, and the
/// portfolio's names as a vocabulary. No question, platform or store may come in.
@NullMarked
package dev.clientele.analysis;

import org.jspecify.annotations.NullMarked;
