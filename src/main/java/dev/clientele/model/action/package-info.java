/// What a team decided to do about customers, and all that became of it: values that the store keeps. Entry type:
/// [dev.clientele.model.action.Action].
@NullMarked
package dev.clientele.model.action;

import org.jspecify.annotations.NullMarked;
