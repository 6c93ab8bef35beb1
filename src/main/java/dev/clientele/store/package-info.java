/// The store: one SQLite file with every source document, and what reads it into a portfolio. Entry types:
/// [dev.clientele.store.SalesStore] to write and ask, [dev.clientele.store.CurrentPortfolio] to read. JDBC, Jdbi and
/// Flyway live here and nowhere else; importers, questions and platforms stay out.
@NullMarked
package dev.clientele.store;

import org.jspecify.annotations.NullMarked;
