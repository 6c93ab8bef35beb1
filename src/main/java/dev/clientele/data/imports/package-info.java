/// The command `import` of a chat: which files came into the store, and how one is taken back. Entry type:
/// [dev.clientele.data.imports.ImportsCommand]. Nothing is read from a file here.
@NullMarked
package dev.clientele.data.imports;

import org.jspecify.annotations.NullMarked;
