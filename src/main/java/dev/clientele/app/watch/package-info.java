/// A folder whose files are imported as they come, while the bot runs.
///
/// Entry type: [dev.clientele.app.watch.WatchedFolder]. How a file is read and stored is not known here.
@NullMarked
package dev.clientele.app.watch;

import org.jspecify.annotations.NullMarked;
