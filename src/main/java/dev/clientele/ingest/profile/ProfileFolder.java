package dev.clientele.ingest.profile;

import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.MappingProfile;
import dev.clientele.ingest.Profiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The profiles that an import knows: those that come with the program, and a company's own in a folder, one a file.
public final class ProfileFolder {

    private static final String SHIPPED = "shipped.txt";
    private static final String ENDING = ".yaml";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d _-]{0,59}");

    private final Optional<Path> folder;

    private ProfileFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /// No company's own.
    public static ProfileFolder none() {
        return new ProfileFolder(Optional.empty());
    }

    /// A company's own in a folder, which need not be there yet.
    public static ProfileFolder at(Path folder) {
        return new ProfileFolder(Optional.of(folder));
    }

    /// All profiles.
    ///
    /// @throws ImportRefusal where a file of the folder is no profile
    public Profiles load() {
        return new Profiles(own(), shipped());
    }

    /// Keeps a company's own profile under a name, in place of an earlier one of it.
    ///
    /// @return the file that it is in
    /// @throws ImportRefusal where the name or the folder will not do
    public Path save(String name, MappingProfile profile) {
        var file = file(name);
        try {
            Files.createDirectories(folder());
            return Files.writeString(file, ProfileFile.text(profile));
        } catch (IOException e) {
            throw new ImportRefusal(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /// Where a profile of this name is, or would be.
    ///
    /// @throws ImportRefusal where the name or the folder will not do
    public Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ImportRefusal("--save-profile \"" + name + "\" is no name for a file; use letters, digits, blanks, - and _");
        }
        return folder().resolve(name + ENDING);
    }

    private Path folder() {
        return folder.orElseThrow(() -> new ImportRefusal("There is no folder to save a profile in"));
    }

    private List<MappingProfile> own() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().map(ProfileFolder::read).toList();
        } catch (IOException e) {
            throw new ImportRefusal(folder.get() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static MappingProfile read(Path file) {
        try {
            return ProfileFile.read(file.toString(), true, Files.readString(file));
        } catch (IOException e) {
            throw new ImportRefusal(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<MappingProfile> shipped() {
        var profiles = new ArrayList<MappingProfile>();
        for (var name : resource(SHIPPED).lines().toList()) {
            profiles.add(ProfileFile.read(name, false, resource(name + ENDING)));
        }
        return profiles;
    }

    private static String resource(String name) {
        try (var stream = ProfileFolder.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
