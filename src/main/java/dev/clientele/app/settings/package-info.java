/// The settings: every key with its default, read from `config/clientele.yaml` and the environment, all faults at once.
/// Entry type: [dev.clientele.app.settings.Settings]. Only `app` and the commands may see this package; everything else is
/// handed the values it needs.
@NullMarked
package dev.clientele.app.settings;

import org.jspecify.annotations.NullMarked;
