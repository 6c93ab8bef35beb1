package dev.clientele.store;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import java.util.List;
import java.util.Set;

/// The profiles of one file.
///
/// @param file the file's name as the person gave it
/// @param attributes those that the file has a column for: on these a silent profile takes back what an earlier file said,
///     on all others it lets it stand
/// @param profiles at most one for each number
/// @param rejectedRows rows of the file that are not among them, for the record
public record ProfileBatch(Subject subject, String file, Set<Attribute> attributes, List<Profile> profiles, long rejectedRows) {

    public ProfileBatch {
        attributes = Set.copyOf(attributes);
        profiles = List.copyOf(profiles);
    }
}
