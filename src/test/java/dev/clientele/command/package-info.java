/// Asking, as transcripts: what a person says and what they get back, over a small vocabulary made by hand and commands that
/// echo what they understood.
@NullMarked
package dev.clientele.command;

import org.jspecify.annotations.NullMarked;
