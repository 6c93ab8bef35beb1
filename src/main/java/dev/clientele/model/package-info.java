/// Values without I/O: money, periods, the business calendar, units and their wording, and the rows that pass from an
/// importer to the store. Everything else stands on this package; nothing that opens a file, reads a clock or knows a
/// chat platform may come in.
@NullMarked
package dev.clientele.model;

import org.jspecify.annotations.NullMarked;
