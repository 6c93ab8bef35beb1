/// What a team decided to do, as rows that are only ever added. Entry type: [dev.clientele.store.action.ActionStore].
@NullMarked
package dev.clientele.store.action;

import org.jspecify.annotations.NullMarked;
