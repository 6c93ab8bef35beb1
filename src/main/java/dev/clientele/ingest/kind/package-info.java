/// What a document is by the words of its file: an invoice, a credit note, or something that is no revenue.
///
/// Entry types: [dev.clientele.ingest.kind.StandingWords] reads a word, [dev.clientele.ingest.kind.StandingChoice] is what the
/// person said about words, and [dev.clientele.ingest.kind.UnclearWords] gathers those that nobody knows. Nothing here knows a
/// file's columns.
@NullMarked
package dev.clientele.ingest.kind;

import org.jspecify.annotations.NullMarked;
