/// Where the log goes: for a command that a person waits for into a file, and only when there is something to say; for a
/// running bot to standard error. Set up in code, because reading Logback's XML takes longer than answering a question.
@NullMarked
package dev.clientele.app.log;

import org.jspecify.annotations.NullMarked;
