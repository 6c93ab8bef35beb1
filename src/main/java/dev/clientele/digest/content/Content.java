package dev.clientele.digest.content;

import dev.clientele.command.Filter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a digest tells, of which customers, to whom, and what it does when nothing happened.
///
/// @param sections its parts, in the order in which they stand there; never empty
/// @param filters only what meets all of them
public record Content(Set<Section> sections, List<Filter> filters, Audience audience, Quiet quiet) {

    /// Everything, to the place it was ordered for.
    public static final Content USUAL = new Content(EnumSet.allOf(Section.class), List.of(), Audience.PLACE, Quiet.LINE);

    public Content {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a digest without a section");
        }
        sections = Collections.unmodifiableSet(EnumSet.copyOf(sections));
        filters = List.copyOf(filters);
    }

    /// Who gets it.
    public enum Audience {
        /// the place it was ordered for
        PLACE,
        /// that place, and each owner their own accounts
        OWNERS
    }

    /// What a week without news comes to.
    public enum Quiet {
        /// one line that says so
        LINE,
        /// nothing
        SKIP
    }
}
