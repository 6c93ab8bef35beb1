/// Profiles of exports: those that come with the program, and those that a company saved.
@NullMarked
package dev.clientele.ingest.profile;

import org.jspecify.annotations.NullMarked;
