/// The neutral reply as JSON, for scripts: figures and cells are raw, nothing is put into words. Entry type:
/// [dev.clientele.chat.json.JsonReply]. No platform and no picture may come in.
@NullMarked
package dev.clientele.chat.json;

import org.jspecify.annotations.NullMarked;
