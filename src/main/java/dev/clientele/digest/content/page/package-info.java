/// Puts a digest into words: one message with a table and a chart, and the names in full for its thread. Entry types:
/// [dev.clientele.digest.content.page.MessagePage] and [dev.clientele.digest.content.page.DetailsPage]. No figure is computed here.
@NullMarked
package dev.clientele.digest.content.page;

import org.jspecify.annotations.NullMarked;
