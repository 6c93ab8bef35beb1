/// The command `data`. Entry type: [dev.clientele.data.command.DataCommand].
@NullMarked
package dev.clientele.data.command;

import org.jspecify.annotations.NullMarked;
