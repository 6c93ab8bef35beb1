/// Puts a digest into words: one message with a table and a chart, and the names in full for its thread. Entry types:
/// [dev.clientele.digest.page.MessagePage] and [dev.clientele.digest.page.DetailsPage]. No figure is computed here.
@NullMarked
package dev.clientele.digest.page;

import org.jspecify.annotations.NullMarked;
