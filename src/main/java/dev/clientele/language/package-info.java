/// Reads what people write: from a sentence in everyday words to a canonical question, which the grammar of
/// [dev.clientele.command] then understands. The words themselves stand in resource files, one for each language.
///
/// Entry: [Interpreter]. Nothing here knows a command's code, its figures or a platform.
@NullMarked
package dev.clientele.language;

import org.jspecify.annotations.NullMarked;
