package dev.clientele.app.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// That the import of a file has begun, written down so that whoever comes after a killed process knows where it stood.
///
/// @param fingerprint of the file's content
/// @param dataVersion the store's before
/// @param at when it began for the first time
record Begun(String fingerprint, long dataVersion, Instant at) {

    private static final String NAME = ".clientele-begun-";
    /// Before a data version. Earlier releases wrote the number of an import there, which says something else.
    private static final String VERSION = "v";

    /// That of a file which is to be imported now: as it was written down where it has begun before, else written down now.
    static Begun of(Path file, Path folder, long dataVersion, Instant now) throws IOException {
        var fingerprint = fingerprint(file);
        var before = read(written(folder, fingerprint));
        if (before.isPresent()) {
            return before.get();
        }
        var begun = new Begun(fingerprint, dataVersion, now);
        Files.writeString(written(folder, fingerprint), fingerprint + " " + VERSION + dataVersion + " " + now);
        return begun;
    }

    /// Forgets it, as the file is dealt with.
    void end(Path folder) throws IOException {
        Files.deleteIfExists(written(folder, fingerprint));
    }

    /// What no other import has.
    String name() {
        return fingerprint.substring(0, 16) + "-" + at.toEpochMilli();
    }

    private static Path written(Path folder, String fingerprint) {
        return folder.resolve(NAME + fingerprint);
    }

    /// Empty where there is none, or it was cut off while it was written: nothing had been imported then. What an earlier release wrote
    /// is none, and the file is imported anew.
    private static Optional<Begun> read(Path written) throws IOException {
        if (!Files.exists(written)) {
            return Optional.empty();
        }
        var words = Files.readString(written).split(" ", -1);
        return words.length == 3 && words[1].startsWith(VERSION) && words[2].endsWith("Z")
                ? Optional.of(new Begun(words[0], Long.parseLong(words[1].substring(VERSION.length())), Instant.parse(words[2])))
                : Optional.empty();
    }

    private static String fingerprint(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
