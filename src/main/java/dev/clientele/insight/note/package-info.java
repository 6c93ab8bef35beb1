/// The command `note`: to write down something about a customer. Entry type: [dev.clientele.insight.note.NoteCommand]; questions
/// stay out.
@NullMarked
package dev.clientele.insight.note;

import org.jspecify.annotations.NullMarked;
