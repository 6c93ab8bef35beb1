package dev.clientele.app.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.IntStream;

/// A folder to which files go once they are dealt with, each with its report beside it. None replaces another.
///
/// @param folder a folder itself, and no link to one
record Shelf(Path folder) {

    private static final String REPORT = ".report.txt";
    /// What file systems allow a name, less what is put behind it here.
    private static final int LONGEST = 255 - REPORT.length() - "-1000000".length();
    private static final int MOST_OF_A_NAME = 1_000_000;

    /// The shelf of this name in a folder, made where it is missing.
    ///
    /// @throws IOException where it cannot be written to
    static Shelf in(Path folder, String name) throws IOException {
        var shelf = folder.resolve(name);
        if (!Files.isDirectory(shelf, LinkOption.NOFOLLOW_LINKS)) {
            create(shelf);
        }
        if (!Files.isWritable(shelf)) {
            throw new IOException(shelf + " may not be written to");
        }
        return new Shelf(shelf);
    }

    /// Where a file will lie.
    Path placeFor(Path file) {
        var same = folder.resolve(file.getFileName());
        return isFree(same)
                ? same
                : IntStream.range(2, MOST_OF_A_NAME).mapToObj(number -> numbered(file, number)).filter(Shelf::isFree)
                        .findFirst().orElseThrow(() -> new IllegalStateException("too many files are called " + file.getFileName()));
    }

    /// Writes the report of a file that will lie at a place.
    static void write(Path place, String report) throws IOException {
        Files.writeString(place.resolveSibling(shortened(String.valueOf(place.getFileName())) + REPORT), report);
    }

    private static void create(Path shelf) throws IOException {
        try {
            Files.createDirectory(shelf);
        } catch (FileAlreadyExistsException other) {
            throw new IOException(shelf + " is a link or a file, where a folder should be", other);
        }
    }

    private static boolean isFree(Path place) {
        return !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private Path numbered(Path file, int number) {
        var name = shortened(String.valueOf(file.getFileName()));
        var dot = name.lastIndexOf('.');
        return folder.resolve(dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number);
    }

    /// As much of a name as leaves room for what is put behind it.
    private static String shortened(String name) {
        var kept = name;
        while (kept.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
