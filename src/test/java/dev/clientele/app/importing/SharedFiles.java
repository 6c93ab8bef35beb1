package dev.clientele.app.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The files that lie beside the project, or where `CLIENTELE_DATA` says. A test of one that is absent says so.
final class SharedFiles {

    private SharedFiles() {}

    static Path path(String folder, String name) {
        var path = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data")).resolve(folder).resolve(name);
        if (!Files.exists(path)) {
            System.out.println("NOT TESTED: " + path + " is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(Files.exists(path), path + " is absent");
        return path;
    }
}
