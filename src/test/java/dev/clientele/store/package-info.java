/// The store holds batches whole or not at all and its portfolio is that of its newest version. Also here: the fixtures
/// that make stores, [dev.clientele.store.NewStore] and [dev.clientele.store.RandomStore].
@NullMarked
package dev.clientele.store;

import org.jspecify.annotations.NullMarked;
