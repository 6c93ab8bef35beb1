/// Questions asked in a terminal: replies as plain text for its width, and a conversation with history and completion.
/// Entry types: [dev.clientele.chat.terminal.TextReply] and [dev.clientele.chat.terminal.TerminalChat]. JLine lives here
/// and nowhere else; what a reply says is decided before it comes here.
@NullMarked
package dev.clientele.chat.terminal;

import org.jspecify.annotations.NullMarked;
