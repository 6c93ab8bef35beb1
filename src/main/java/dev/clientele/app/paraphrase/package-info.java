/// The optional language model, asked over HTTP to put into the bot's own words what the grammar does not understand. Entry type:
/// [dev.clientele.app.paraphrase.LanguageModel].
@NullMarked
package dev.clientele.app.paraphrase;

import org.jspecify.annotations.NullMarked;
