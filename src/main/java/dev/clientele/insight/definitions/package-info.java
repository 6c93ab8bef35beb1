/// `definitions`: what the words of the answers mean. Entry type: [dev.clientele.insight.definitions.DefinitionsQuestion].
@NullMarked
package dev.clientele.insight.definitions;

import org.jspecify.annotations.NullMarked;
