package dev.clientele.ingest.opening;

import dev.clientele.ingest.SourceFile;
import java.nio.file.Path;
import java.util.List;

/// What is imported as one batch: a file, or all electronic invoices of a folder or archive together.
///
/// @param name what the person is told it is
/// @param files one, unless they are electronic invoices
public record Input(String name, List<SourceFile> files) {

    public Input {
        files = List.copyOf(files);
    }

    /// True for the electronic invoices of a folder or an archive.
    boolean isFolder() {
        return !files.getFirst().name().equals(name);
    }

    /// A file by itself.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where there is no such file, or it is empty
    public static Input of(Path path) {
        return of(SourceFile.of(path));
    }

    static Input of(SourceFile file) {
        return new Input(file.name(), List.of(file));
    }
}
