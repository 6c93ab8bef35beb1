/// Imports typed as a person types them, against real files and a real store.
@NullMarked
package dev.clientele.app.importing;

import org.jspecify.annotations.NullMarked;
