package dev.clientele.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The profiles of exports that an import knows.
///
/// @param own those that the company saved, which go before the others
public record Profiles(List<MappingProfile> own, List<MappingProfile> shipped) {

    public Profiles {
        own = List.copyOf(own);
        shipped = List.copyOf(shipped);
    }

    /// No profiles: everything is recognised.
    public static Profiles none() {
        return new Profiles(List.of(), List.of());
    }

    /// The profile of a file with columns of these names: of several the one that asks for most of them.
    ///
    /// @throws ImportRefusal where two of the company's own fit as well as each other
    public Optional<MappingProfile> find(String file, List<String> names) {
        var fitting = fitting(own, names);
        if (fitting.size() > 1 && fitting.get(0).headers().size() == fitting.get(1).headers().size()) {
            throw new ImportRefusal(
                    "%s: the saved profiles \"%s\" and \"%s\" both fit its columns; delete one of their files".formatted(file,
                            fitting.get(0).title(), fitting.get(1).title()));
        }
        return fitting.stream().findFirst().or(() -> fitting(shipped, names).stream().findFirst());
    }

    private static List<MappingProfile> fitting(List<MappingProfile> profiles, List<String> names) {
        return profiles.stream().filter(profile -> profile.fits(names))
                .sorted(Comparator.comparingInt(profile -> -profile.headers().size())).toList();
    }
}
