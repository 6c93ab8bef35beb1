/// What the bot watches for by itself and what it found: rules, cases, and what people made of them. Values that the store keeps; how
/// something is found is the digest's business.
@NullMarked
package dev.clientele.model.alert;

import org.jspecify.annotations.NullMarked;
