/// The neutral reply as JSON, for scripts: figures and cells are raw, nothing is put into words. Entry type:
/// [dev.clientele.render.json.JsonReply]. No platform and no picture may come in.
@NullMarked
package dev.clientele.render.json;

import org.jspecify.annotations.NullMarked;
