package dev.clientele.ingest.opening;

import dev.clientele.ingest.Damage;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files of an archive in a temporary folder. None is written outside of it, and together they are no more than an archive may have.
record Unpacked(Path folder) implements AutoCloseable {

    private static final int MOST_FILES = 200_000;
    private static final long LARGEST = 4L << 30;
    private static final int BUFFER = 1 << 16;

    /// @throws ImportRefusal where it is damaged, locked, too large, or has a file that would lie outside of the folder
    static Unpacked of(SourceFile archive) {
        try (var zip = new ZipFile(archive.onDisk().toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new ImportRefusal(archive.name() + " has more than " + MOST_FILES + " files; it is not read");
            }
            var unpacked = new Unpacked(Files.createTempDirectory("clientele-archive-"));
            try {
                unpacked.fill(archive.name(), zip);
            } catch (IOException | ImportRefusal failure) {
                unpacked.close();
                throw failure;
            }
            return unpacked;
        } catch (IOException e) {
            throw new ImportRefusal(archive.name() + ": the archive is locked with a password, or " + Damage.words(e),
                    e);
        }
    }

    @Override
    public void close() {
        try (var walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private void fill(String name, ZipFile zip) throws IOException {
        var left = LARGEST;
        for (var entry : zip.stream().filter(found -> !found.isDirectory()).toList()) {
            var target = target(name, entry);
            Files.createDirectories(target.getParent());
            try (var in = zip.getInputStream(entry); var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                left = copied(in, out, left);
            }
            if (left < 0) {
                throw new ImportRefusal(name + " unpacks to more than " + (LARGEST >> 30) + " GB; it is not read");
            }
        }
    }

    private Path target(String name, ZipEntry entry) {
        var target = folder.resolve(entry.getName().replace('\\', '/').replace("\u0000", "")).normalize();
        if (!target.startsWith(folder) || target.equals(folder) || entry.getName().startsWith("/")) {
            throw new ImportRefusal(name + " has a file that would be written outside of its folder (" + entry.getName()
                    + "), as attacks do; it is not read");
        }
        return target;
    }

    /// How many bytes may still come; below zero where there were too many.
    private static long copied(InputStream in, OutputStream out, long allowed) throws IOException {
        var buffer = new byte[BUFFER];
        var left = allowed;
        for (var read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
            left -= read;
            out.write(buffer, 0, read);
        }
        return left;
    }
}
