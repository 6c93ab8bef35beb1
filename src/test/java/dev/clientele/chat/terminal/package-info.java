/// Tests of what a person sees in a terminal.
@NullMarked
package dev.clientele.chat.terminal;

import org.jspecify.annotations.NullMarked;
