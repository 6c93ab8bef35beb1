/// Tests of the optional language model.
@NullMarked
package dev.clientele.app.paraphrase;

import org.jspecify.annotations.NullMarked;
