/// What every platform must do, as a contract of saying and hearing, and the questions it is tried with.
@NullMarked
package dev.clientele.chat;

import org.jspecify.annotations.NullMarked;
